import { useLingui } from "@lingui/react";
import { type ReactNode, useEffect } from "react";
import { LanguageSwitch, ThemeSwitch } from "@/components/ui";
import { Mark } from "./Mark";

/** The frame of those who are not signed in yet, and of pages that are not there. */
export function AuthShell(props: { title: string; lead?: ReactNode; children?: ReactNode }) {
  const { i18n } = useLingui();
  useEffect(() => {
    document.title = props.title;
  }, [props.title]);
  return (
    <div className="auth">
      <header className="auth-bar">
        <a href={`/${i18n.locale}/`} className="shell-brand">
          <Mark />
          {i18n.t("Multaqa")}
        </a>
        <LanguageSwitch />
      </header>
      <main className="auth-main" id="main" tabIndex={-1}>
        <h1>{props.title}</h1>
        {props.lead ? <p className="page-lead">{props.lead}</p> : null}
        {props.children}
      </main>
      <footer className="auth-bar">
        <ThemeSwitch />
      </footer>
    </div>
  );
}
