import { useLingui } from "@lingui/react";
import { useState } from "react";
import type { Organisation } from "@/api/generated";
import { summitsOrganisationsListInfiniteOptions } from "@/api/generated/@tanstack/react-query.gen";
import {
  Button,
  EmptyState,
  Localized,
  Pagination,
  SearchField,
  Select,
  Table,
  type TableColumn,
} from "@/components/ui";
import { useCursorList, useSearchText } from "@/lib/list";
import { useSlug } from "@/lib/summit";
import { OrganisationDialog } from "./OrganisationDialog";
import { SettingsFrame } from "./SettingsFrame";
import { organisationKindWord, organisationRoleOptions, organisationRoleWord } from "./words";

const ALL = "all";
type RoleFilter = NonNullable<Organisation["role"]> | typeof ALL;

function useColumns(): TableColumn<Organisation>[] {
  const { i18n } = useLingui();
  return [
    { id: "name", header: i18n.t("Name"), isPrimary: true, cell: (row) => <Localized text={row.name} /> },
    { id: "kind", header: i18n.t("Kind"), cell: (row) => organisationKindWord(row.kind, i18n) },
    {
      id: "role",
      header: i18n.t("Role at the summit"),
      cell: (row) => (row.role ? organisationRoleWord(row.role, i18n) : ""),
    },
  ];
}

export function OrganisationsTab() {
  const { i18n } = useLingui();
  const slug = useSlug();
  const search = useSearchText();
  const [role, setRole] = useState<RoleFilter>(ALL);
  const [open, setOpen] = useState<Organisation | "new" | null>(null);
  const list = useCursorList<Organisation, readonly unknown[]>(
    summitsOrganisationsListInfiniteOptions({
      path: { slug },
      query: { q: search.q, role: role === ALL ? undefined : role },
    }),
  );
  const add = (
    <Button icon="plus" look="primary" onPress={() => setOpen("new")}>
      {i18n.t("Add an organisation")}
    </Button>
  );
  const isFiltered = search.q || role !== ALL;
  return (
    <SettingsFrame title={i18n.t("Organisations")}>
      <div className="toolbar">
        <SearchField label={i18n.t("Search organisations")} value={search.text} onChange={search.setText} />
        <Select<RoleFilter>
          label={i18n.t("Role at the summit")}
          options={[{ id: ALL, label: i18n.t("All roles") }, ...organisationRoleOptions(i18n)]}
          value={role}
          onChange={setRole}
        />
        {add}
      </div>
      <Table<Organisation>
        label={i18n.t("Organisations")}
        rows={list.rows}
        rowId={(row) => row.id}
        onOpen={setOpen}
        columns={useColumns()}
        empty={
          isFiltered ? (
            <EmptyState title={i18n.t("No organisation is found.")}>{i18n.t("Try other words.")}</EmptyState>
          ) : (
            <EmptyState title={i18n.t("There is no organisation yet.")} actions={add}>
              {i18n.t("Begin with the organisers and the host; delegations of organisations need them here.")}
            </EmptyState>
          )
        }
      />
      <Pagination
        shown={list.rows?.length ?? 0}
        hasMore={list.hasMore}
        isLoading={list.isLoadingMore}
        onMore={list.more}
      />
      {open ? (
        <OrganisationDialog organisation={open === "new" ? undefined : open} onClose={() => setOpen(null)} />
      ) : null}
    </SettingsFrame>
  );
}
