import { i18n, type Messages, setupI18n } from "@lingui/core";
import type { Language } from "@/lib/language";

const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  ar: () => import("../../../locale/ar/frontend.po"),
  en: () => import("../../../locale/en/frontend.po"),
};

/** Loads one language's words and makes it the page's. Only that language is downloaded. */
export async function activate(language: Language): Promise<typeof i18n> {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  return i18n;
}

/** A second language beside the page's own: for previews that show both. */
export async function preview(language: Language) {
  const { messages } = await catalogues[language]();
  return setupI18n({ locale: language, messages: { [language]: messages } });
}
