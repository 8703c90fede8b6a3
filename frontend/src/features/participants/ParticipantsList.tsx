import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Participant } from "@/api/generated";
import { summitsParticipantsListInfiniteOptions } from "@/api/generated/@tanstack/react-query.gen";
import { PersonName, personOf } from "@/components/person";
import {
  Badge,
  Button,
  EmptyState,
  LinkButton,
  Localized,
  PageHeader,
  Pagination,
  SearchField,
  type Selection,
  Table,
  type TableColumn,
} from "@/components/ui";
import { useCursorList, useSearchText } from "@/lib/list";
import { useSlug } from "@/lib/summit";
import { accreditationTone, accreditationWord, categoryWord, roleWord } from "@/lib/words";
import { BulkBar } from "./BulkBar";
import { isNarrowed } from "./filters";
import { ListFilters } from "./ListFilters";
import { participantsRoute } from "./routes";

const nobody: Selection = new Set<string>();

function useColumns(): TableColumn<Participant>[] {
  const { i18n } = useLingui();
  return [
    {
      id: "name",
      header: i18n.t("Name"),
      isPrimary: true,
      cell: (row) => <PersonName name={personOf(row).name} photo={personOf(row).photo} />,
    },
    {
      id: "position",
      header: i18n.t("Position"),
      cell: (row) => {
        const position = Object.keys(row.position ?? {}).length ? row.position : personOf(row).position;
        return Object.keys(position ?? {}).length ? <Localized text={position} isQuiet /> : "";
      },
    },
    {
      id: "part",
      header: i18n.t("Part"),
      cell: (row) => {
        const { gender } = personOf(row);
        return (
          <span className="grid">
            <span>
              {row.role ? roleWord(row.role, i18n, gender) : categoryWord(row.category, i18n, gender)}
            </span>
            {row.delegation ? (
              <span className="text-sm text-muted">
                <Localized text={row.delegation.display_name} isQuiet />
              </span>
            ) : null}
          </span>
        );
      },
    },
    {
      id: "accreditation",
      header: i18n.t("Accreditation"),
      cell: (row) => (
        <Badge tone={accreditationTone(row.accreditation)}>
          {accreditationWord(row.accreditation, i18n)}
        </Badge>
      ),
    },
  ];
}

export function ParticipantsList() {
  const { i18n } = useLingui();
  const slug = useSlug();
  const filters = participantsRoute.useSearch();
  const navigate = useNavigate();
  const search = useSearchText();
  const [selected, setSelected] = useState<Selection>(nobody);
  const base = `/desk/${slug}/participants`;
  const list = useCursorList<Participant, readonly unknown[]>(
    summitsParticipantsListInfiniteOptions({ path: { slug }, query: { q: search.q, ...filters } }),
  );
  const narrow = (next: typeof filters) => {
    setSelected(nobody);
    void navigate({ to: base, search: next, replace: true });
  };
  const add = (
    <LinkButton look="primary" icon="plus" href={`${base}/new`}>
      {i18n.t("Add a participant")}
    </LinkButton>
  );
  const chosen = (list.rows ?? []).filter((row) => selected === "all" || selected.has(row.id));
  return (
    <>
      <PageHeader
        title={i18n.t("Participants")}
        lead={i18n.t("Everyone registered at this summit, and the decision on each.")}
        actions={add}
      />
      <div className="toolbar">
        <SearchField
          label={i18n.t("Search names in any spelling")}
          value={search.text}
          onChange={search.setText}
        />
        <ListFilters filters={filters} onChange={narrow} />
      </div>
      {chosen.length ? <BulkBar slug={slug} chosen={chosen} onClear={() => setSelected(nobody)} /> : null}
      <Table<Participant>
        label={i18n.t("Participants")}
        rows={list.rows}
        rowId={(row) => row.id}
        onOpen={(row) => void navigate({ to: `${base}/${row.id}` })}
        selected={selected}
        onSelect={setSelected}
        columns={useColumns()}
        empty={
          search.q || isNarrowed(filters) ? (
            <EmptyState
              title={i18n.t("Nobody is found.")}
              actions={
                isNarrowed(filters) ? (
                  <Button onPress={() => narrow({})}>{i18n.t("Show everyone")}</Button>
                ) : undefined
              }
            >
              {i18n.t("Try another spelling or a part of the name, or fewer conditions.")}
            </EmptyState>
          ) : (
            <EmptyState title={i18n.t("Nobody is registered yet.")} actions={add}>
              {i18n.t("Focal points register their delegations; you add speakers, press and guests.")}
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
    </>
  );
}
