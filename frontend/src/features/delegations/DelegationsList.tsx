import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Credentials, Delegation, DelegationOrder } from "@/api/generated";
import { summitsDelegationsListInfiniteOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ListScreen } from "@/components/layouts";
import { Badge, EmptyState, LinkButton, Localized, Select, type TableColumn } from "@/components/ui";
import { useCursorList, useSearchText } from "@/lib/list";
import { useSummit } from "@/lib/summit";
import { RoleCounts } from "./RoleCounts";
import { credentialsOptions, credentialsTone, credentialsWord } from "./words";

const ALL = "all";

function useColumns(): TableColumn<Delegation>[] {
  const { i18n } = useLingui();
  return [
    {
      id: "name",
      header: i18n.t("Delegation"),
      isPrimary: true,
      cell: (row) => <Localized text={row.display_name} />,
    },
    {
      id: "head",
      header: i18n.t("Head"),
      cell: (row) =>
        row.head ? (
          <Localized text={row.head.name} isQuiet />
        ) : (
          <Badge tone="warning">{i18n.t("No head yet")}</Badge>
        ),
    },
    { id: "members", header: i18n.t("Members by role"), cell: (row) => <RoleCounts delegation={row} /> },
    {
      id: "credentials",
      header: i18n.t("Credentials"),
      cell: (row) => {
        const state = row.credentials ?? "none";
        return <Badge tone={credentialsTone(state)}>{credentialsWord(state, i18n)}</Badge>;
      },
    },
    {
      id: "precedence",
      header: i18n.t("Precedence"),
      isNumeric: true,
      cell: (row) => row.precedence ?? "",
    },
  ];
}

export function DelegationsList() {
  const { i18n } = useLingui();
  const summit = useSummit();
  const navigate = useNavigate();
  const search = useSearchText();
  const [order, setOrder] = useState<DelegationOrder>(summit.delegation_order ?? "as_given");
  const [credentials, setCredentials] = useState<Credentials | typeof ALL>(ALL);
  const list = useCursorList<Delegation, readonly unknown[]>(
    summitsDelegationsListInfiniteOptions({
      path: { slug: summit.slug },
      query: { q: search.q, order, credentials: credentials === ALL ? undefined : credentials },
    }),
  );
  const base = `/desk/${summit.slug}/delegations`;
  const add = (
    <LinkButton look="primary" icon="plus" href={`${base}/new`}>
      {i18n.t("Add a delegation")}
    </LinkButton>
  );
  const isFiltered = search.q || credentials !== ALL;
  return (
    <ListScreen<Delegation>
      title={i18n.t("Delegations")}
      lead={i18n.t("States and organisations at this summit.")}
      actions={
        <>
          <LinkButton icon="list" href={`${base}/order`}>
            {i18n.t("Set the order")}
          </LinkButton>
          {add}
        </>
      }
      search={{ label: i18n.t("Search delegations"), value: search.text, onChange: search.setText }}
      filters={
        <>
          <Select<DelegationOrder>
            label={i18n.t("In the order")}
            options={[
              { id: "as_given", label: i18n.t("As given") },
              { id: "ar", label: i18n.t("Arabic alphabet") },
              { id: "en", label: i18n.t("English alphabet") },
              { id: "fr", label: i18n.t("French alphabet") },
            ]}
            value={order}
            onChange={setOrder}
          />
          <Select<Credentials | typeof ALL>
            label={i18n.t("Credentials")}
            options={[{ id: ALL, label: i18n.t("Any") }, ...credentialsOptions(i18n)]}
            value={credentials}
            onChange={setCredentials}
          />
        </>
      }
      list={list}
      table={{
        rowId: (row) => row.id,
        onOpen: (row) => void navigate({ to: `${base}/${row.id}` }),
        columns: useColumns(),
        empty: isFiltered ? (
          <EmptyState title={i18n.t("No delegation is found.")}>
            {i18n.t("Try another name or code, or show all credentials.")}
          </EmptyState>
        ) : (
          <EmptyState title={i18n.t("There is no delegation yet.")} actions={add}>
            {i18n.t(
              "Add one for each state or organisation that is invited, then its focal point and quotas.",
            )}
          </EmptyState>
        ),
      }}
    />
  );
}
