/** The languages that the product knows. */
export const languages = ['nl', 'fr', 'de', 'en'] as const;

export type Language = (typeof languages)[number];

/** The languages whose locale is complete: only these are offered; another shows Dutch with one sentence. */
export const offered: readonly Language[] = ['nl'];

/** The language of a `lang` value such as `nl-BE`; undefined when the product does not know it. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary);
}
