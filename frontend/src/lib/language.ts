/** Languages of the interface. The page's language comes from its address, never from a guess. */
export const languages = ["ar", "en"] as const;
export type Language = (typeof languages)[number];
export type Direction = "rtl" | "ltr";
export type Digits = "latn" | "arab";

/** Each language's own name: shown in that language, so never translated. */
export const languageNames: Record<Language, string> = { ar: "العربية", en: "English" };

export const directionOf = (language: string): Direction => (language === "ar" ? "rtl" : "ltr");

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** `/ar/desk/…` → `ar`; anything else → `ar`. */
export function languageOfPath(path: string): Language {
  const first = path.split("/")[1];
  return isLanguage(first) ? first : "ar";
}

/** The same page in the other language: `/ar/desk/x?y` → `/en/desk/x?y`. */
export function pathInLanguage(path: string, language: Language): string {
  return path.replace(/^\/(ar|en)(?=\/|$|\?)/, `/${language}`);
}

/** The BCP 47 tag for Intl and React Aria: Gregorian months as in the Gulf and Egypt, digits as the person chose. */
export function localeTag(language: Language, digits: Digits = "latn"): string {
  return language === "ar" ? `ar-AE-u-nu-${digits}` : "en-GB";
}
