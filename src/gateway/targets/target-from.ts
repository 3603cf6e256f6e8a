/** The targets that an operator described, ready to deliver to. */
import type { Secrets, TargetConfig } from './config.ts';
import { requestTracker } from './request-tracker.ts';
import { smtp } from './smtp.ts';
import type { Target } from './target.ts';
import { webhook } from './webhook.ts';
import { zammad } from './zammad.ts';

/** Makes the target that the configuration describes. */
export function targetFrom(config: TargetConfig, secret: Secrets): Target {
  switch (config.kind) {
    case 'smtp':
      return smtp(config, secret);
    case 'request-tracker':
      return requestTracker(config, secret);
    case 'zammad':
      return zammad(config, secret);
    case 'webhook':
      return webhook(config, secret);
  }
}
