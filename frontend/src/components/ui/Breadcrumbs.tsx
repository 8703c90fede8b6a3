import { useLingui } from "@lingui/react";
import { Link } from "react-aria-components";
import { Icon } from "./Icon";

export interface Crumb {
  title: string;
  /** Missing on the last: that is the page itself. */
  href?: string;
}

/** `label` only where one page holds two trails. */
export function Breadcrumbs({ crumbs, label }: { crumbs: readonly Crumb[]; label?: string }) {
  const { i18n } = useLingui();
  return (
    <nav aria-label={label ?? i18n.t("Where you are")}>
      <ol className="breadcrumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.title}>
            {crumb.href ? (
              <>
                <Link href={crumb.href}>
                  <bdi>{crumb.title}</bdi>
                </Link>
                <Icon name="chevron-forward" />
              </>
            ) : (
              <bdi aria-current="page">{crumb.title}</bdi>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
