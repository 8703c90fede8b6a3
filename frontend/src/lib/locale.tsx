import type { I18n } from "@lingui/core";
import { I18nProvider as LinguiProvider } from "@lingui/react";
import { createContext, type ReactNode, useContext } from "react";
import { I18nProvider as AriaProvider } from "react-aria-components";
import { type Digits, type Direction, directionOf, type Language, localeTag } from "./language";
import { usePreferences } from "./preferences";

export interface Locale {
  language: Language;
  direction: Direction;
  digits: Digits;
  /** For Intl. */
  tag: string;
}

const LocaleContext = createContext<Locale | null>(null);

/** Language, direction and digits for everything below. `i18n` must hold that language's words. */
export function LocaleProvider(props: { language: Language; i18n: I18n; children: ReactNode }) {
  const { digits } = usePreferences();
  const tag = localeTag(props.language, digits);
  const locale = { language: props.language, direction: directionOf(props.language), digits, tag };
  return (
    <LocaleContext value={locale}>
      <LinguiProvider i18n={props.i18n}>
        <AriaProvider locale={tag}>{props.children}</AriaProvider>
      </LinguiProvider>
    </LocaleContext>
  );
}

export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error("useLocale needs a LocaleProvider above it");
  return locale;
}
