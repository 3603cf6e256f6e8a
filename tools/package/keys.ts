import { flowIds } from '../../src/flow/catalogue.ts';
import { procedureStart, sharing, visitors } from '../../src/flow/registry.ts';
import { languages } from '../../src/text/languages.ts';

/** The keys that portals can name, by the name of their type. In the source these types follow from the data. */
export const keys: { readonly [type: string]: readonly string[] } = {
  FlowId: flowIds,
  ProcedureId: [...Object.keys(sharing), ...flowIds].filter((id) => procedureStart(id)),
  RoleKey: Object.keys(visitors),
  Language: languages,
};

/** The keys as TypeScript writes them: `'a' | 'b'`. */
export function unionOf(type: string): string | undefined {
  return keys[type]?.map((key) => `'${key}'`).join(' | ');
}
