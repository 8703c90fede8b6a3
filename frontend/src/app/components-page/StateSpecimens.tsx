import { useState } from "react";
import {
  Avatar,
  Badge,
  Button,
  DateTime,
  EmptyState,
  Icon,
  Localized,
  Pagination,
  ProgressBar,
  RoleBadge,
  type Selection,
  Skeleton,
  type SortDescriptor,
  Table,
  TimeRange,
} from "@/components/ui";
import type { Samples } from "./samples";

export function StateSpecimens({ words }: { words: Samples }) {
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap gap-3">
        <Badge>{words.draft}</Badge>
        <Badge tone="warning">{words.pending}</Badge>
        <Badge tone="success">{words.approved}</Badge>
        <Badge tone="danger">{words.rejected}</Badge>
        <Badge tone="info">{words.agenda}</Badge>
        <RoleBadge>{words.delegate}</RoleBadge>
        <RoleBadge colour="#8a2f1d">{words.press}</RoleBadge>
        <RoleBadge colour="#2b4a8b">{words.speaker}</RoleBadge>
      </div>
      <div className="flex flex-wrap items-center gap-6">
        {words.people.map((name) => (
          <span key={name} className="flex items-center gap-3">
            <Avatar name={name} />
            <bdi>{name}</bdi>
          </span>
        ))}
      </div>
      <p>
        <DateTime value="2022-11-14" showHijri /> ·
        <TimeRange from="2022-11-14T05:00:00Z" to="2022-11-14T06:30:00Z" timeZone="Asia/Dubai" />
      </p>
      <p>
        <Localized text={{ ar: "الجلسة الختامية" }} />
      </p>
      <div className="notice notice-info">
        <Icon name="info" />
        <p>{words.emptyText}</p>
      </div>
    </div>
  );
}

interface Session {
  id: string;
  title: string;
  room: string;
  start: string;
  places: number;
}

export function TableSpecimens({ words }: { words: Samples }) {
  const [selected, setSelected] = useState<Selection>(new Set(["1"]));
  const [sort, setSort] = useState<SortDescriptor>({ column: "start", direction: "ascending" });
  const rows: Session[] = words.sessions.map((title, index) => ({
    id: String(index),
    title,
    room: words.rooms[index] ?? "",
    start: `2022-11-14T0${5 + index}:00:00Z`,
    places: 120 * (index + 1),
  }));
  if (sort.direction === "descending") rows.reverse();
  return (
    <>
      <Table
        label={words.agenda}
        rows={rows}
        rowId={(row) => row.id}
        selected={selected}
        onSelect={setSelected}
        sort={sort}
        onSort={setSort}
        empty={null}
        columns={[
          { id: "title", header: words.title, isPrimary: true, isSortable: true, cell: (row) => row.title },
          {
            id: "start",
            header: words.start,
            isSortable: true,
            cell: (row) => <DateTime value={row.start} style="time" timeZone="Asia/Dubai" />,
          },
          { id: "room", header: words.room, cell: (row) => row.room },
          { id: "places", header: words.quota, isNumeric: true, cell: (row) => row.places },
        ]}
      />
      <Pagination shown={3} hasMore onMore={() => undefined} />
      <Table
        label={words.speeches}
        rows={[] as Session[]}
        rowId={(row) => row.id}
        columns={[{ id: "title", header: words.title, isPrimary: true, cell: (row) => row.title }]}
        empty={
          <EmptyState title={words.emptyTitle} actions={<Button look="primary">{words.add}</Button>}>
            {words.emptyText}
          </EmptyState>
        }
      />
    </>
  );
}

export function FeedbackSpecimens({ words }: { words: Samples }) {
  return (
    <div className="grid max-w-xl gap-6">
      <ProgressBar label={words.jobs} done={37} total={230} />
      <ProgressBar label={words.jobs} done={0} total={null} />
      <div className="grid gap-3">
        <Skeleton width="60%" />
        <Skeleton width="85%" />
      </div>
    </div>
  );
}
