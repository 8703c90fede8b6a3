import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { summitsOverviewOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Badge, LinkButton, Localized, PageHeader, Skeleton, TimeRange } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSummit } from "@/lib/summit";
import { Figures } from "./overview/Figures";
import { NextSteps } from "./overview/NextSteps";
import { Releases } from "./overview/Releases";
import { RunningJobs } from "./overview/RunningJobs";
import { SummitFacts } from "./overview/SummitFacts";
import { statusTone, statusWord } from "./words";

/** The first page of a summit: what waits, how far things are, what was released. */
export function Overview() {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const summit = useSummit();
  const { data, error } = useQuery({
    ...summitsOverviewOptions({ path: { slug: summit.slug } }),
    refetchInterval: (query) => (query.state.data?.jobs.length ? 2_000 : 60_000),
  });
  if (error && !data) throw error;
  const name = bestText(summit.name, language)?.text ?? summit.slug;
  return (
    <>
      <PageHeader
        title={name}
        heading={<Localized text={summit.name} />}
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <TimeRange from={summit.start_date} to={summit.end_date} style="date" />
            {bestText(summit.city, language) ? <Localized text={summit.city} isQuiet /> : null}
            {summit.status ? (
              <Badge tone={statusTone(summit.status)}>{statusWord(summit.status, i18n)}</Badge>
            ) : null}
          </span>
        }
        actions={
          data?.releases.length ? (
            <LinkButton href={`/${language}/${summit.slug}/`} icon="external">
              {i18n.t("Public pages")}
            </LinkButton>
          ) : null
        }
      />
      {data ? (
        <div className="overview">
          <div className="overview-main">
            <RunningJobs jobs={data.jobs} />
            <NextSteps overview={data} slug={summit.slug} />
            <Figures overview={data} slug={summit.slug} />
            <Releases releases={data.releases} timeZone={summit.timezone} />
          </div>
          <SummitFacts summit={summit} />
        </div>
      ) : (
        <div role="status" aria-label={i18n.t("Loading")} className="grid gap-4">
          <Skeleton height="8rem" />
          <Skeleton height="6rem" />
        </div>
      )}
    </>
  );
}
