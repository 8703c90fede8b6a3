import type { Language } from "./language";

/** One text in several languages, as the API gives it. A missing language is not translated yet. */
export type LocalizedText = Partial<Record<string, string>>;

/** The text in this language, or undefined. There is no silent fallback: use `<Localized>` to show one that is marked. */
export function textIn(text: LocalizedText | null | undefined, language: Language): string | undefined {
  const value = text?.[language];
  return value?.trim() ? value : undefined;
}

/** The text in this language or else in any other, with the language it is in. For places that need some word. */
export function bestText(
  text: LocalizedText | null | undefined,
  language: Language,
): { text: string; language: string } | undefined {
  for (const code of [language, ...Object.keys(text ?? {})]) {
    const value = text?.[code];
    if (value?.trim()) return { text: value, language: code };
  }
  return undefined;
}
