import type { PhoneNumber } from '../src/flow/contact.ts';

/** The two telephone numbers that the documents print. */
export const phones = {
  aliviaHelpdesk: { text: '02/214.19.09', tel: '+3222141909', cites: ['ALV-HLP-08', 'ALV-P8-03'] },
  ehealthPhone: { text: '+32-2-788 51 55', tel: '+3227885155', cites: ['TBE-HLP-06', 'TBE-HLP-08'] },
} as const satisfies { readonly [contact: string]: PhoneNumber };

/** The number that stands below every step of a portal; a portal that is not named here has none in its documents. */
export const phoneOf: { readonly [portal: string]: PhoneNumber | undefined } = {
  alivia: phones.aliviaHelpdesk,
  pilot: phones.aliviaHelpdesk,
  tbe: phones.ehealthPhone,
};
