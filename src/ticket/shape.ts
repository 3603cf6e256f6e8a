/** Looks at values that came from outside: storage, the gateway. */

/** Whether it is an object or array whose properties can be looked at. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether it is a text. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether it is an array of texts. */
export const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** Whether it is an object of texts by key. */
export const isTextRecord = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && !Array.isArray(value) && Object.values(value).every(isText);

/** The value of a JSON text; undefined when it is none. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
