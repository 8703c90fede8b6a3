import { useLingui } from "@lingui/react";
import { useState } from "react";
import { type Release, summitsProceedingsEditionsCreate, summitsSiteReleasesCreate } from "@/api/generated";
import { summitsReleasesListInfiniteOptions } from "@/api/generated/@tanstack/react-query.gen";
import {
  Badge,
  Button,
  DateTime,
  EmptyState,
  IconButton,
  Localized,
  Pagination,
  Table,
  toast,
} from "@/components/ui";
import { useCursorList } from "@/lib/list";
import { useSummit } from "@/lib/summit";
import { useAttempt } from "@/lib/undo";
import { WithdrawDialog } from "./WithdrawDialog";

/** Of each thing only its latest release stands; the earlier ones are history. */
function standing(rows: readonly Release[]): Set<string> {
  const newest = new Map<string, Release>();
  for (const row of rows) {
    const name = `${row.kind}/${row.key}`;
    if ((newest.get(name)?.number ?? 0) < row.number) newest.set(name, row);
  }
  return new Set([...newest.values()].filter((row) => !row.withdrawn).map((row) => row.id));
}

export function Releases() {
  const { i18n } = useLingui();
  const { slug, timezone } = useSummit();
  const attempt = useAttempt();
  const [leaving, setLeaving] = useState<Release | null>(null);
  const list = useCursorList<Release, readonly unknown[]>(
    summitsReleasesListInfiniteOptions({ path: { slug } }),
  );
  const current = standing(list.rows ?? []);
  const run = async (act: () => Promise<unknown>, text: string) => {
    if (await attempt(act)) toast({ text });
  };
  const site = (
    <Button
      icon="upload"
      onPress={() =>
        void run(
          () => summitsSiteReleasesCreate({ path: { slug }, body: {} }),
          i18n.t("The summit's page was released."),
        )
      }
    >
      {i18n.t("Release the summit's page")}
    </Button>
  );
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap gap-3">
        {site}
        <Button
          look="primary"
          icon="document"
          onPress={() =>
            void run(
              () => summitsProceedingsEditionsCreate({ path: { slug }, body: {} }),
              i18n.t("A new edition was made. Its PDF files follow in a moment."),
            )
          }
        >
          {i18n.t("Make the proceedings")}
        </Button>
      </div>
      <Table<Release>
        label={i18n.t("Releases")}
        rows={list.rows}
        rowId={(release) => release.id}
        empty={
          <EmptyState title={i18n.t("Nothing was released yet.")} actions={site}>
            {i18n.t("Begin with the summit's page; readers find the rest from there.")}
          </EmptyState>
        }
        columns={[
          {
            id: "title",
            header: i18n.t("Title"),
            isPrimary: true,
            cell: (release) => <Localized text={release.title} isQuiet />,
          },
          {
            id: "number",
            header: i18n.t("Release"),
            isNumeric: true,
            cell: (release) => i18n.number(release.number),
          },
          {
            id: "at",
            header: i18n.t("Released"),
            cell: (release) => <DateTime value={release.released_at} timeZone={timezone} style="datetime" />,
          },
          {
            id: "state",
            header: i18n.t("State"),
            cell: (release) =>
              release.withdrawn ? (
                <Badge tone="danger">{i18n.t("Withdrawn")}</Badge>
              ) : current.has(release.id) ? (
                <Badge tone="success">{i18n.t("Stands")}</Badge>
              ) : (
                <Badge>{i18n.t("Superseded")}</Badge>
              ),
          },
          {
            id: "act",
            header: i18n.t("Actions"),
            cell: (release) =>
              current.has(release.id) ? (
                <IconButton
                  icon="undo"
                  size="sm"
                  label={i18n.t("Withdraw")}
                  onPress={() => setLeaving(release)}
                />
              ) : (
                ""
              ),
          },
        ]}
      />
      <Pagination
        shown={list.rows?.length ?? 0}
        hasMore={list.hasMore}
        isLoading={list.isLoadingMore}
        onMore={list.more}
      />
      {leaving ? <WithdrawDialog release={leaving} onClose={() => setLeaving(null)} /> : null}
    </div>
  );
}
