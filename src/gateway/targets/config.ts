/** The schema of the file that TARGETS_FILE names; `targets-file.ts` reads one. */
import { Type, type Static } from 'typebox';

const strict = { additionalProperties: false } as const;
const WebAddress = Type.String({ pattern: '^https?://[^\\s?#]+$' });
/** The name of the environment variable that holds a secret: none stands in the file itself. */
const Variable = Type.String({ pattern: '^[A-Z][A-Z0-9_]*$' });
const MailAddress = Type.String({ pattern: '^[^\\s@<>,;]+@[^\\s@<>,;]+$' });

/** Mail to a helpdesk. */
export const SmtpConfig = Type.Object(
  {
    kind: Type.Literal('smtp'),
    host: Type.String({ minLength: 1 }),
    port: Type.Integer({ minimum: 1, maximum: 65_535 }),
    /** `starttls` refuses to go on without it; `none` is for a relay on this machine. */
    security: Type.Enum(['tls', 'starttls', 'none']),
    /** A PEM file with the authority that signed the server's certificate, when it is not a public one. */
    caFile: Type.Optional(Type.String({ minLength: 1 })),
    user: Type.Optional(Type.String({ minLength: 1 })),
    passwordFrom: Type.Optional(Variable),
    /** The gateway's own address, never the visitor's: DMARC would refuse it. */
    from: MailAddress,
    to: MailAddress,
    /** Marks the mail as automatic; off, because some helpdesks ignore such mail. */
    autoSubmitted: Type.Optional(Type.Boolean()),
  },
  strict,
);

/** Request Tracker 5, by its REST2 interface. */
export const RequestTrackerConfig = Type.Object(
  {
    kind: Type.Literal('request-tracker'),
    url: WebAddress,
    tokenFrom: Variable,
    queue: Type.String({ minLength: 1 }),
    /** The custom field that holds our reference: what an earlier attempt made is found by it. */
    referenceField: Type.String({ minLength: 1 }),
    /** Custom fields by the key of a form's field, for a queue that has them. */
    customFields: Type.Optional(Type.Record(Type.String(), Type.String({ minLength: 1 }))),
    /** Requestor of a ticket whose form asks no e-mail address. */
    requestor: Type.Optional(MailAddress),
  },
  strict,
);

/** Zammad, by its REST interface. */
export const ZammadConfig = Type.Object(
  {
    kind: Type.Literal('zammad'),
    url: WebAddress,
    tokenFrom: Variable,
    group: Type.String({ minLength: 1 }),
    /** Customer of a ticket whose form asks no e-mail address. */
    customer: MailAddress,
  },
  strict,
);

/** A POST of JSON that the receiver can check: see docs/webhook.md for the signature. */
export const WebhookConfig = Type.Object(
  { kind: Type.Literal('webhook'), url: WebAddress, secretFrom: Variable },
  strict,
);

/** Any target. */
export const TargetConfig = Type.Union([SmtpConfig, RequestTrackerConfig, ZammadConfig, WebhookConfig]);

/** The whole file: targets by name, and for each contact the names of those that get its tickets. */
export const TargetsFile = Type.Object(
  {
    targets: Type.Record(Type.String({ pattern: '^[a-z][a-z0-9-]{0,40}$' }), TargetConfig),
    routes: Type.Record(Type.String({ pattern: '^[a-z][A-Za-z0-9]{1,40}$' }), Type.Array(Type.String())),
  },
  strict,
);

export type SmtpConfig = Static<typeof SmtpConfig>;
export type RequestTrackerConfig = Static<typeof RequestTrackerConfig>;
export type ZammadConfig = Static<typeof ZammadConfig>;
export type WebhookConfig = Static<typeof WebhookConfig>;
export type TargetConfig = Static<typeof TargetConfig>;
export type TargetsFile = Static<typeof TargetsFile>;

/** Reads a secret of the environment by the name of its variable. */
export type Secrets = (variable: string) => string;
