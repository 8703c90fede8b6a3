import { setupI18n } from "@lingui/core";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactNode } from "react";
import { expect } from "vitest";
import { directionOf, type Language } from "@/lib/language";
import { LocaleProvider } from "@/lib/locale";
import { messages as ar } from "../../../locale/ar/frontend.po";
import { messages as en } from "../../../locale/en/frontend.po";

export const words = (language: Language) => setupI18n({ locale: language, messages: { ar, en } });

/** Renders as the app would in this language, with the real catalogue. */
export function show(children: ReactNode, language: Language = "en") {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const view = render(
    <LocaleProvider language={language} i18n={words(language)}>
      {children}
    </LocaleProvider>,
  );
  return { ...view, user: userEvent.setup() };
}

/** No axe finding, whatever its weight. Colours are judged in the browser tests: jsdom paints nothing. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" | ")}`),
  ).toEqual([]);
}
