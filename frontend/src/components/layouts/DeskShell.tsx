import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { DigitsSwitch, Drawer, Icon, IconButton, LanguageSwitch, ThemeSwitch } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import type { NavEntry } from "./feature";
import { InFrame } from "./inFrame";
import { Mark } from "./Mark";
import { SkipLink } from "./SkipLink";
import { UserMenu, type UserMenuProps } from "./UserMenu";

export interface DeskShellProps extends UserMenuProps {
  /** The summit at hand; without one there is no navigation. */
  slug?: string;
  nav: readonly NavEntry[];
  switcher?: ReactNode;
  /** Changes with every page: closes the phone's drawer. */
  address: string;
  children: ReactNode;
}

/** The secretariat's frame: navigation at the side, in a drawer on a phone. */
export function DeskShell(props: DeskShellProps) {
  const { i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what closes it.
  useEffect(() => setOpen(false), [props.address]);
  return (
    <div className="shell shell-with-side">
      <SkipLink />
      <header className="shell-bar">
        <IconButton icon="menu" label={i18n.t("Navigation")} onPress={() => setOpen(true)} />
        <Brand />
      </header>
      <aside className="shell-side">
        <Side {...props} />
      </aside>
      <Drawer title={i18n.t("Navigation")} side="start" size="narrow" isOpen={isOpen} onOpenChange={setOpen}>
        <Side {...props} isInDrawer />
      </Drawer>
      <main className="shell-main" id="main" tabIndex={-1}>
        <div className="shell-main-inner">
          <InFrame value>{props.children}</InFrame>
        </div>
      </main>
    </div>
  );
}

function Brand() {
  const { i18n } = useLingui();
  return (
    <Link to="/desk" className="shell-brand">
      <Mark />
      {i18n.t("Multaqa")}
    </Link>
  );
}

function Side(props: DeskShellProps & { isInDrawer?: boolean }) {
  const { i18n } = useLingui();
  const { slug } = props;
  return (
    <>
      <div className="shell-nav-frame">
        {props.isInDrawer ? null : <Brand />}
        {props.switcher}
        {slug ? (
          <nav aria-label={i18n.t("The desk")} className="side-nav">
            {props.nav.map((entry) => (
              <Link
                key={entry.path}
                to={`/desk/${slug}${entry.path ? `/${entry.path}` : ""}`}
                activeOptions={{ exact: entry.path === "" }}
              >
                <Icon name={entry.icon} />
                {i18n._(entry.label)}
              </Link>
            ))}
          </nav>
        ) : null}
      </div>
      <div className="shell-side-foot">
        <UserMenu user={props.user} onSignOut={props.onSignOut} />
        <Preferences />
      </div>
    </>
  );
}

function Preferences() {
  const { language } = useLocale();
  return (
    <div className="shell-preferences">
      <ThemeSwitch />
      {language === "ar" ? <DigitsSwitch /> : null}
      <LanguageSwitch />
    </div>
  );
}
