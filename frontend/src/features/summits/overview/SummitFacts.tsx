import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { Link } from "react-aria-components";
import type { Summit } from "@/api/generated";
import { DateTime, Icon, Localized, Name } from "@/components/ui";
import { countryName } from "@/lib/countries";
import { formatHijri } from "@/lib/dates";
import { useLocale } from "@/lib/locale";
import { authorityWord, languageWord, orderWord } from "../words";

const hasText = (text: Summit["city"]): boolean => Object.keys(text ?? {}).length > 0;

/** The few facts everything else stands on, beside the work. */
export function SummitFacts({ summit }: { summit: Summit }) {
  const { i18n } = useLingui();
  const { tag, language } = useLocale();
  const list = new Intl.ListFormat(language, { style: "short" });
  const rows: [string, ReactNode][] = [
    [i18n.t("First day"), <DateTime key="first" value={summit.start_date} style="day" />],
  ];
  if (summit.end_date !== summit.start_date)
    rows.push([i18n.t("Last day"), <DateTime key="last" value={summit.end_date} style="day" />]);
  if (summit.show_hijri) rows.push([i18n.t("Hijri"), formatHijri(summit.start_date, tag, "UTC")]);
  if (hasText(summit.venue))
    rows.push([i18n.t("Venue"), <Localized key="venue" text={summit.venue} isQuiet />]);
  if (summit.host_country) rows.push([i18n.t("Host country"), countryName(summit.host_country, tag)]);
  rows.push([i18n.t("Time zone"), <Name key="zone">{summit.timezone}</Name>]);
  if (summit.working_languages?.length)
    rows.push([
      i18n.t("Working languages"),
      list.format(summit.working_languages.map((code) => languageWord(code, i18n))),
    ]);
  if (summit.naming_authority)
    rows.push([i18n.t("Names of states after"), authorityWord(summit.naming_authority, i18n)]);
  if (summit.delegation_order)
    rows.push([i18n.t("Order of delegations"), orderWord(summit.delegation_order, i18n)]);
  return (
    <aside className="overview-side" aria-labelledby="facts">
      <h2 id="facts" className="overview-title">
        {i18n.t("Facts")}
      </h2>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Link href={`/desk/${summit.slug}/summit`} className="inline-flex items-center gap-2">
        <Icon name="edit" />
        {i18n.t("Change the facts")}
      </Link>
    </aside>
  );
}
