import { useLingui } from "@lingui/react";
import { Link } from "react-aria-components";
import type { Overview } from "@/api/generated";
import { useLocale } from "@/lib/locale";
import { type Accreditation, accreditationWord, allAccreditations } from "@/lib/words";

interface Figure {
  id: string;
  title: string;
  total: number;
  path: string;
  lines: [string, number][];
}

function useFigures(overview: Overview): Figure[] {
  const { i18n } = useLingui();
  const { delegations, participants, sessions, speeches } = overview;
  return [
    {
      id: "delegations",
      title: i18n.t("Delegations"),
      total: delegations.total,
      path: "delegations",
      lines: [
        [i18n.t("With a head"), delegations.total - delegations.without_head],
        [i18n.t("Credentials accepted"), delegations.credentials_accepted],
      ],
    },
    {
      id: "participants",
      title: i18n.t("Participants"),
      total: participants.total,
      path: "participants",
      lines: allAccreditations
        .map((state): [string, number] => [
          accreditationWord(state, i18n),
          participants[state as Accreditation],
        ])
        .filter(([, count]) => count > 0),
    },
    {
      id: "sessions",
      title: i18n.t("Sessions"),
      total: sessions.total,
      path: "agenda",
      lines: [[i18n.t("With a time"), sessions.total - sessions.without_time]],
    },
    {
      id: "speeches",
      title: i18n.t("Statements"),
      total: speeches.total,
      path: "speeches",
      lines: [
        [i18n.t("Delivered"), speeches.delivered],
        [i18n.t("Released to readers"), speeches.released],
      ],
    },
  ];
}

/** How far things are, as counted at the desk this moment. */
export function Figures({ overview, slug }: { overview: Overview; slug: string }) {
  const { i18n } = useLingui();
  const { tag } = useLocale();
  const number = new Intl.NumberFormat(tag);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="overview-title">
        {i18n.t("How far we are")}
      </h2>
      <div className="figures">
        {useFigures(overview).map((figure) => (
          <div key={figure.id} className="figure">
            <h3 className="figure-title">
              <Link href={`/desk/${slug}/${figure.path}`}>{figure.title}</Link>
            </h3>
            <p className="figure-total">{number.format(figure.total)}</p>
            <dl className="figure-lines">
              {figure.lines.map(([label, count]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{number.format(count)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
