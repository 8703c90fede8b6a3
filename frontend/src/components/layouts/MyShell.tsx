import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LanguageSwitch, ThemeSwitch } from "@/components/ui";
import { InFrame } from "./inFrame";
import { Mark } from "./Mark";
import { SkipLink } from "./SkipLink";
import { UserMenu, type UserMenuProps } from "./UserMenu";

/** The frame of focal points, delegates, speakers and journalists: one column, no navigation to learn. */
export function MyShell({ children, ...account }: UserMenuProps & { children: ReactNode }) {
  const { i18n } = useLingui();
  return (
    <div className="shell">
      <SkipLink />
      <header className="shell-bar">
        <Link to="/my" className="shell-brand">
          <Mark />
          {i18n.t("Multaqa")}
        </Link>
        <div className="shell-bar-tools">
          <LanguageSwitch />
          <UserMenu {...account} />
        </div>
      </header>
      <main className="shell-main" id="main" tabIndex={-1}>
        <div className="shell-main-inner shell-main-narrow">
          <InFrame value>{children}</InFrame>
        </div>
      </main>
      <footer className="shell-foot">
        <ThemeSwitch />
      </footer>
    </div>
  );
}
