import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui";
import { useSlug } from "@/lib/summit";

/** The parts of a summit's settings, each at its own address. `title` is the open part's. */
export function SettingsFrame(props: { title: string; children: ReactNode }) {
  const { i18n } = useLingui();
  const base = `/desk/${useSlug()}/summit`;
  const parts = [
    { to: base, title: i18n.t("Facts") },
    { to: `${base}/organisations`, title: i18n.t("Organisations") },
    { to: `${base}/rooms`, title: i18n.t("Rooms") },
    { to: `${base}/states`, title: i18n.t("States") },
    { to: `${base}/team`, title: i18n.t("Team") },
  ];
  return (
    <>
      <PageHeader title={props.title} heading={i18n.t("Settings")} />
      <nav className="tab-list" aria-label={i18n.t("Parts of the settings")}>
        {parts.map((part) => (
          <Link key={part.to} to={part.to} className="tab" activeOptions={{ exact: true }}>
            {part.title}
          </Link>
        ))}
      </nav>
      <div className="tab-panel">{props.children}</div>
    </>
  );
}
