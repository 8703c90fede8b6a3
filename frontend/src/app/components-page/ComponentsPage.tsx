import type { I18n } from "@lingui/core";
import { useEffect, useState } from "react";
import { DigitsSwitch, LanguageSwitch, PageHeader, ThemeSwitch } from "@/components/ui";
import { preview } from "@/i18n";
import { directionOf, type Language, languages } from "@/lib/language";
import { LocaleProvider, useLocale } from "@/lib/locale";
import { Specimens } from "./Specimens";

type Theme = "light" | "dark";

/**
 * The design system on one page: every component in both languages and directions, light and dark. Written for
 * those who build with it, in English, with samples in both languages.
 */
export function ComponentsPage() {
  const { language } = useLocale();
  const other = languages.find((code) => code !== language) ?? language;
  return (
    <main className="frame py-8" id="main">
      <PageHeader
        title="Components"
        lead="Every part of the interface, in both directions, light and dark. The classes named here serve Django templates too."
        actions={
          <>
            <ThemeSwitch />
            <DigitsSwitch />
            <LanguageSwitch />
          </>
        }
      />
      <div className="grid gap-16">
        <Pane language={language} theme="light" />
        <Pane language={other} theme="light" />
        <Pane language={language} theme="dark" />
        <Pane language={other} theme="dark" />
      </div>
    </main>
  );
}

function Pane({ language, theme }: { language: Language; theme: Theme }) {
  const [i18n, setI18n] = useState<I18n | null>(null);
  useEffect(() => {
    preview(language).then(setI18n);
  }, [language]);
  if (!i18n) return null;
  return (
    <section
      className="rounded-lg border border-line bg-page p-4 text-ink sm:p-8"
      lang={language}
      dir={directionOf(language)}
      data-theme={theme}
      data-specimen={`${language}-${theme}`}
      style={{ fontSize: "var(--text-base)", lineHeight: "var(--text-base--line-height)" }}
    >
      <LocaleProvider language={language} i18n={i18n}>
        <Specimens theme={theme} />
      </LocaleProvider>
    </section>
  );
}
