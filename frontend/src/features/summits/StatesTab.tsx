import { useLingui } from "@lingui/react";
import { useState } from "react";
import type { State } from "@/api/generated";
import { summitsStatesListInfiniteOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Button, EmptyState, Localized, Name, Pagination, SearchField, Table } from "@/components/ui";
import { useCursorList, useSearchText } from "@/lib/list";
import { useLocale } from "@/lib/locale";
import { useSummit } from "@/lib/summit";
import { SettingsFrame } from "./SettingsFrame";
import { AddState, EditState } from "./StateDialogs";
import { authorityWord } from "./words";

export function StatesTab() {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const summit = useSummit();
  const authority = summit.naming_authority ?? "league";
  const search = useSearchText();
  const [open, setOpen] = useState<State | "new" | null>(null);
  const list = useCursorList<State, readonly unknown[]>(
    summitsStatesListInfiniteOptions({ path: { slug: summit.slug }, query: { q: search.q } }),
  );
  const named = (state: State) => state.names?.find((name) => name.authority === authority);
  const add = (
    <Button icon="plus" look="primary" onPress={() => setOpen("new")}>
      {i18n.t("Add a state")}
    </Button>
  );
  return (
    <SettingsFrame title={i18n.t("States")}>
      <p className="mb-4 text-muted">
        {i18n.t("Named after: {authority}. The order follows the sort key, never the official name.", {
          authority: authorityWord(authority, i18n),
        })}
      </p>
      <div className="toolbar">
        <SearchField label={i18n.t("Search states")} value={search.text} onChange={search.setText} />
        {add}
      </div>
      <Table<State>
        label={i18n.t("States")}
        rows={list.rows}
        rowId={(state) => state.id}
        onOpen={setOpen}
        columns={[
          {
            id: "name",
            header: i18n.t("Short name"),
            isPrimary: true,
            cell: (state) => <Localized text={named(state)?.short} />,
          },
          {
            id: "official",
            header: i18n.t("Official name"),
            cell: (state) => <Localized text={named(state)?.official} />,
          },
          {
            id: "key",
            header: i18n.t("Sort key"),
            cell: (state) => <Name>{named(state)?.sort_key?.[language]}</Name>,
          },
          { id: "code", header: i18n.t("Code"), cell: (state) => <Name>{state.code}</Name> },
        ]}
        empty={
          search.q ? (
            <EmptyState title={i18n.t("No state is found.")}>{i18n.t("Try other words.")}</EmptyState>
          ) : (
            <EmptyState title={i18n.t("There is no state yet.")} actions={add}>
              {i18n.t("Add those you invite; their usual names come by themselves and can be changed.")}
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
      {open === "new" ? <AddState onClose={() => setOpen(null)} /> : null}
      {open && open !== "new" ? <EditState state={open} onClose={() => setOpen(null)} /> : null}
    </SettingsFrame>
  );
}
