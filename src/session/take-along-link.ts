import { catalogueVersion } from '../flow/catalogue-version.ts';
import { readPhoneCode } from './phone-code.ts';
import type { Position, Saved } from './saved.ts';

/**
 * The link that opens the same place on another device: the address of the page, and behind the # the flow, the step,
 * the role and the phone code. What is behind a # is sent to no server.
 */
export function linkTo(
  page: string,
  { flow, step, role }: Pick<Position, 'flow' | 'step' | 'role'>,
  code: string,
): string {
  return `${page}#wegwijzer=${[flow, step, role, code].join('/')}`;
}

/** Reads such a link, from behind the `=`; undefined for anything else. Of another version only the step counts. */
export function readLink(link: string): Saved | undefined {
  const [, flow, step, role, code] = /^([\w-]+)\/(\w+)\/(\w+)\/(\w+)$/.exec(link) ?? [];
  if (!flow || !step || !role || !code) return undefined;
  const told = readPhoneCode(code) ?? { isOurs: false, phase: 'instruct', chosen: 0 };
  const position = { flow, role, step, path: [], phase: told.phase, over: [], selections: {}, trail: [], told };
  return { catalogue: told.isOurs ? catalogueVersion : '', positions: [position as Position] };
}

/** Whether another device can open a page: not one that lies on this device, such as a file, or that has no address. */
export function isReachable(page: string): boolean {
  if (!URL.canParse(page)) return false;
  const { protocol, hostname } = new URL(page);
  const isHere = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$|\.localhost$/.test(hostname);
  return /^https?:$/.test(protocol) && !isHere;
}
