/** Several short texts in one box: `a, b` and `أ، ب` alike. */
export const splitList = (text: string): string[] =>
  text
    .split(/\s*[,،;؛]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);

export const joinList = (parts: readonly string[] | undefined, language?: string): string =>
  (parts ?? []).join(language === "en" || language === "fr" ? ", " : "، ");
