import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundled } from '../built/bundled.ts';
import type { Component } from './bill.ts';

/** Licences that ask no more than that their text and the names of the authors come along. */
const permissive: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
];

/** The packages whose licence asks more, or that have none: one sentence each. */
export function unfreeIn(components: readonly Component[]): readonly string[] {
  return components.flatMap((component) => {
    const licence = licenceOf(component);
    return isPermissive(licence) ? [] : [`${component['bom-ref']} has the licence ‘${licence}’.`];
  });
}

/** The texts that have to go with the product: the licence of each package of which code is in it. */
export function licenceTexts(bundled: readonly Bundled[]): string {
  const texts = bundled.map(({ name, version, folder }) => `${name} ${version}\n\n${textIn(folder).trim()}\n`);
  return [`Wegwijzer has code of these packages in it.\n`, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

/** As SPDX writes it; empty when the package says nothing. */
function licenceOf({ licenses = [] }: Component): string {
  return licenses.map(({ license, expression }) => expression ?? license?.id ?? '').join(' AND ');
}

/** Of a choice one is enough. */
function isPermissive(licence: string): boolean {
  const choices = licence.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => permissive.includes(one)));
}

function textIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} brings no licence, so what it holds cannot be passed on.`);
  return readFileSync(join(folder, file), 'utf8');
}
