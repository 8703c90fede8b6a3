import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import type { Summit } from "@/api/generated";
import { summitsListInfiniteOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ListScreen } from "@/components/layouts";
import { Badge, EmptyState, LinkButton, Localized, type TableColumn, TimeRange } from "@/components/ui";
import { useCursorList, useSearchText } from "@/lib/list";
import { useUser } from "@/lib/session";
import { statusTone, statusWord, teamRoleWord } from "./words";

function useColumns(): TableColumn<Summit>[] {
  const { i18n } = useLingui();
  return [
    { id: "name", header: i18n.t("Summit"), isPrimary: true, cell: (row) => <Localized text={row.name} /> },
    {
      id: "dates",
      header: i18n.t("Dates"),
      cell: (row) => <TimeRange from={row.start_date} to={row.end_date} style="date" />,
    },
    {
      id: "place",
      header: i18n.t("Place"),
      cell: (row) => (Object.keys(row.city ?? {}).length ? <Localized text={row.city} isQuiet /> : ""),
    },
    {
      id: "status",
      header: i18n.t("Status"),
      cell: (row) =>
        row.status ? <Badge tone={statusTone(row.status)}>{statusWord(row.status, i18n)}</Badge> : "",
    },
    {
      id: "role",
      header: i18n.t("Your role"),
      cell: (row) => (row.team_role ? teamRoleWord(row.team_role, i18n) : i18n.t("Takes part")),
    },
  ];
}

/** Every summit one works for or takes part in. */
export function SummitsIndex() {
  const { i18n } = useLingui();
  const user = useUser();
  const navigate = useNavigate();
  const search = useSearchText();
  const list = useCursorList<Summit, readonly unknown[]>(
    summitsListInfiniteOptions({ query: { q: search.q } }),
  );
  const make = user?.is_secretariat ? (
    <LinkButton look="primary" icon="plus" href="/desk/_new">
      {i18n.t("Make a summit")}
    </LinkButton>
  ) : undefined;
  return (
    <ListScreen<Summit>
      title={i18n.t("Summits")}
      lead={i18n.t("Those you work for or take part in.")}
      actions={make}
      search={{ label: i18n.t("Search summits"), value: search.text, onChange: search.setText }}
      list={list}
      table={{
        rowId: (row) => row.id,
        onOpen: (row) => void navigate({ to: row.team_role ? `/desk/${row.slug}` : "/my" }),
        columns: useColumns(),
        empty: search.q ? (
          <EmptyState title={i18n.t("No summit is found.")}>{i18n.t("Try other words.")}</EmptyState>
        ) : (
          <EmptyState title={i18n.t("There is no summit yet.")} actions={make}>
            {make
              ? i18n.t("Give it a name, dates and a place; everything else can follow.")
              : i18n.t("You will find here the summits you are invited to.")}
          </EmptyState>
        ),
      }}
    />
  );
}
