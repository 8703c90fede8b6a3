import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import { summitsRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Icon, Menu, MenuItem, MenuSeparator } from "@/components/ui";
import { useAccent } from "@/lib/accent";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { mySummitsQuery } from "./queries";

/** Which summit this is, and the way to the others. Dresses the page in the summit's colour. */
export function Switcher({ slug }: { slug: string }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const { data: summit } = useQuery(summitsRetrieveOptions({ path: { slug } }));
  const { data: list } = useQuery(mySummitsQuery);
  useAccent(summit?.accent);
  const others = (list?.results ?? []).filter((other) => other.team_role && other.slug !== slug);
  const name = bestText(summit?.name, language)?.text ?? slug;
  return (
    <Menu
      label={i18n.t("Summits")}
      trigger={
        <Button className="switcher">
          <bdi className="switcher-name">{name}</bdi>
          <Icon name="chevron-down" />
        </Button>
      }
    >
      {others.slice(0, 8).map((other) => (
        <MenuItem key={other.slug} href={`/desk/${other.slug}`}>
          {bestText(other.name, language)?.text ?? other.slug}
        </MenuItem>
      ))}
      {others.length ? <MenuSeparator /> : null}
      <MenuItem icon="list" href="/desk?all=true">
        {i18n.t("All summits")}
      </MenuItem>
    </Menu>
  );
}
