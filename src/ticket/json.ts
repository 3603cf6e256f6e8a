/**
 * Writes a value of plain data as JSON, the keys in their own order; an undefined property is left out.
 * Old libraries on a portal's page (Prototype, MooTools) give arrays and objects a `toJSON`, which makes
 * `JSON.stringify` write an array as a string; strings and numbers it always writes itself.
 */
export const toJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(toJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).filter(([, property]) => property !== undefined);
  return `{${properties.map(([key, property]) => `${JSON.stringify(key)}:${toJson(property)}`).join()}}`;
};
