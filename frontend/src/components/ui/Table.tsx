import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import {
  Table as AriaTable,
  Cell,
  Column,
  Row,
  type Selection,
  type SortDescriptor,
  TableBody,
  TableHeader,
} from "react-aria-components";
import { SelectionBox } from "./Checkbox";
import { Icon } from "./Icon";
import { Skeleton } from "./Skeleton";

export interface TableColumn<Item> {
  id: string;
  header: string;
  cell: (item: Item) => ReactNode;
  /** The column that names the row: its header for screen readers, the title of its card on a phone. Exactly one. */
  isPrimary?: boolean;
  isSortable?: boolean;
  isNumeric?: boolean;
}

export interface TableProps<Item> {
  label: string;
  columns: readonly TableColumn<Item>[];
  /** `undefined` while they are fetched. */
  rows: readonly Item[] | undefined;
  rowId: (item: Item) => string;
  /** What to show when there is nothing: an `<EmptyState>` that says what to do next. */
  empty: ReactNode;
  sort?: SortDescriptor;
  onSort?: (sort: SortDescriptor) => void;
  /** Giving both makes rows selectable. */
  selected?: Selection;
  onSelect?: (selected: Selection) => void;
  onOpen?: (item: Item) => void;
}

export type { Selection, SortDescriptor };

/** Rows that sort, select and open, by mouse, touch and keyboard; cards on a phone. */
export function Table<Item>(props: TableProps<Item>) {
  const { i18n } = useLingui();
  const isSelectable = Boolean(props.onSelect);
  if (!props.rows) return <TableWaiting columns={props.columns.length} />;
  const byId = new Map(props.rows.map((item) => [props.rowId(item), item]));
  const { onOpen } = props;
  return (
    <div className="table-frame">
      <AriaTable
        aria-label={props.label}
        className="data-table table-cards"
        sortDescriptor={props.sort}
        onSortChange={props.onSort}
        selectionMode={isSelectable ? "multiple" : "none"}
        selectionBehavior="toggle"
        selectedKeys={props.selected}
        onSelectionChange={props.onSelect}
        onRowAction={
          onOpen &&
          ((key) => {
            const item = byId.get(String(key));
            if (item) onOpen(item);
          })
        }
      >
        <TableHeader>
          {isSelectable ? (
            <Column className="table-check">
              <SelectionBox aria-label={i18n.t("Select all")} />
            </Column>
          ) : null}
          {props.columns.map((column) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={column.isPrimary}
              allowsSorting={column.isSortable}
              className={column.isNumeric ? "num" : ""}
            >
              {column.isSortable ? <SortLabel text={column.header} /> : column.header}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <div className="table-empty">{props.empty}</div>}>
          {props.rows.map((item) => (
            <Row key={props.rowId(item)} id={props.rowId(item)} data-action={onOpen ? "" : undefined}>
              {isSelectable ? (
                <Cell className="table-check">
                  <SelectionBox />
                </Cell>
              ) : null}
              {props.columns.map((column) => (
                <Cell
                  key={column.id}
                  data-label={column.header}
                  className={column.isPrimary ? "table-primary" : column.isNumeric ? "num" : ""}
                >
                  {column.cell(item)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  );
}

function SortLabel({ text }: { text: string }) {
  return (
    <span className="table-sort">
      {text}
      <Icon name="arrow-up" />
    </span>
  );
}

function TableWaiting({ columns }: { columns: number }) {
  const { i18n } = useLingui();
  const places = (count: number) => Array.from({ length: count }, (_, place) => place);
  return (
    <div className="table-frame" role="status" aria-label={i18n.t("Loading")}>
      {places(6).map((row) => (
        <div
          key={row}
          className="grid gap-6 border-b border-line p-4 last:border-0"
          style={{ gridTemplateColumns: `2fr repeat(${columns - 1}, 1fr)` }}
        >
          {places(columns).map((column) => (
            <Skeleton key={column} width={`${85 - ((row + column) % 4) * 12}%`} />
          ))}
        </div>
      ))}
    </div>
  );
}
