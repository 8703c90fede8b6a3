import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type PrintRun, summitsBadgesPrintsCreate } from "@/api/generated";
import {
  jobsRetrieveOptions,
  summitsBadgesPrintsListOptions,
  summitsBadgesPrintsListQueryKey,
} from "@/api/generated/@tanstack/react-query.gen";
import { Badge, Button, DateTime, EmptyState, ProgressBar, Select, Table } from "@/components/ui";
import type { Language } from "@/lib/language";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSummit } from "@/lib/summit";
import { useAttempt } from "@/lib/undo";

const SECOND = 1000;

export function Prints() {
  const { i18n } = useLingui();
  const { language: own } = useLocale();
  const { slug, timezone } = useSummit();
  const [language, setLanguage] = useState<Language>(own);
  const path = { slug };
  const attempt = useAttempt(["summitsBadgesPrintsList"]);
  const prints = useQuery({
    ...summitsBadgesPrintsListOptions({ path }),
    queryKey: summitsBadgesPrintsListQueryKey({ path }),
    // While a file is being made, look again each second.
    refetchInterval: (query) =>
      query.state.data?.results.some((run: PrintRun) => !run.ready) ? 2 * SECOND : false,
  });
  const print = () => void attempt(() => summitsBadgesPrintsCreate({ path, body: { language } }));
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={i18n.t("Language that stands first")}
          options={[
            { id: "ar", label: i18n.t("Arabic") },
            { id: "en", label: i18n.t("English") },
          ]}
          value={language}
          onChange={setLanguage}
        />
        <Button look="primary" icon="print" onPress={print}>
          {i18n.t("Print all badges")}
        </Button>
      </div>
      <Table<PrintRun>
        label={i18n.t("Badges to print")}
        rows={prints.data?.results}
        rowId={(run) => run.id}
        empty={
          <EmptyState title={i18n.t("No badge was printed yet.")}>
            {i18n.t("Everyone who is approved and attends gets one; both scripts stand on it.")}
          </EmptyState>
        }
        columns={[
          {
            id: "at",
            header: i18n.t("Asked for"),
            isPrimary: true,
            cell: (run) => <DateTime value={run.created_at} timeZone={timezone} style="datetime" />,
          },
          {
            id: "count",
            header: i18n.t("Badges"),
            isNumeric: true,
            cell: (run) => (run.ready ? i18n.number(run.count) : ""),
          },
          { id: "file", header: i18n.t("File"), cell: (run) => <Outcome run={run} slug={slug} /> },
        ]}
      />
    </div>
  );
}

function Outcome({ run, slug }: { run: PrintRun; slug: string }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const job = useQuery({
    ...jobsRetrieveOptions({ path: { id: run.job } }),
    enabled: !run.ready,
    refetchInterval: (query) => (query.state.data?.finished ? false : SECOND),
  });
  if (run.ready)
    return (
      <a className="btn btn-sm" href={`/api/v1/summits/${slug}/badges/prints/${run.id}/file/`}>
        {i18n.t("Download the PDF")}
      </a>
    );
  if (job.data?.state === "failed") return <Badge tone="danger">{i18n.t("The printing failed.")}</Badge>;
  if (job.data?.state === "cancelled") return <Badge>{i18n.t("Stopped")}</Badge>;
  return (
    <ProgressBar
      label={bestText(job.data?.message, language)?.text ?? i18n.t("Waiting for its turn")}
      done={job.data?.done ?? 0}
      total={job.data?.total || null}
    />
  );
}
