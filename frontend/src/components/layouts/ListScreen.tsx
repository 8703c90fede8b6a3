import type { ReactNode } from "react";
import { PageHeader, Pagination, SearchField, Table, type TableProps } from "@/components/ui";

interface ListScreenProps<Row> {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  search?: { label: string; value: string; onChange: (text: string) => void };
  /** Filters beside the search box. */
  filters?: ReactNode;
  list: { rows: Row[] | undefined; hasMore: boolean; isLoadingMore: boolean; more: () => void };
  table: Omit<TableProps<Row>, "rows" | "label">;
}

/** A working list: search and filters above, the table, "Show more" below. */
export function ListScreen<Row>({ list, search, ...props }: ListScreenProps<Row>) {
  return (
    <>
      <PageHeader title={props.title} lead={props.lead} actions={props.actions} />
      {search || props.filters ? (
        <div className="toolbar">
          {search ? <SearchField {...search} /> : null}
          {props.filters}
        </div>
      ) : null}
      <Table label={props.title} rows={list.rows} {...props.table} />
      <Pagination
        shown={list.rows?.length ?? 0}
        hasMore={list.hasMore}
        isLoading={list.isLoadingMore}
        onMore={list.more}
      />
    </>
  );
}
