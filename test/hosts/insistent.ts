import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from './whole-story.ts';

/** How long something may take to appear, in milliseconds. */
const patience = 20_000;

/**
 * Somebody who presses ‘Probeer opnieuw’ wherever she finds it in the place of what she seeks. Where the guide tries
 * again by itself she has less to do.
 */
export function insistent(maria: Person): Person {
  const find: Person['find'] = async (role, name) => {
    const sought = `${role} ${name}`;
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      const lines = (await maria.aloud()).split('\n');
      if (lines.some((line) => line.startsWith(sought))) return maria.find(role, name);
      if (lines.includes('button Probeer opnieuw')) await maria.press('Probeer opnieuw').catch(() => undefined);
      await pause(16);
    }
    return maria.find(role, name);
  };
  return {
    page: maria.page,
    aloud: () => maria.aloud(),
    find,
    reads: async (heading) => void (await find('heading', heading)),
    press: async (name, role) => {
      await find(role ?? 'button', name);
      await maria.press(name, role);
    },
    set: async (field, option) => {
      await find('combobox', field);
      await maria.set(field, option);
    },
    type: async (field, words) => {
      await find('textbox', field);
      await maria.type(field, words);
    },
  };
}
