import { useEffect, useState } from "react";
import { type Filters, noFilters } from "./sessions";

const names = { query: "q", day: "day", room: "room", kind: "kind", mine: "mine" } as const;

/** Filters that stand in the address, so that a filtered agenda can be sent to someone. */
export function useFilters(): [Filters, (change: Partial<Filters>) => void] {
  const [filters, setFilters] = useState<Filters>(() => fromAddress());
  useEffect(() => toAddress(filters), [filters]);
  return [filters, (change) => setFilters((before) => ({ ...before, ...change }))];
}

function fromAddress(): Filters {
  const asked = new URLSearchParams(window.location.search);
  return {
    query: asked.get(names.query) ?? "",
    day: asked.get(names.day) ?? "",
    room: asked.get(names.room) ?? "",
    kind: asked.get(names.kind) ?? "",
    mine: asked.has(names.mine),
  };
}

function toAddress(filters: Filters): void {
  const address = new URL(window.location.href);
  for (const [key, name] of Object.entries(names) as [keyof Filters, string][]) {
    if (filters[key] === noFilters[key]) address.searchParams.delete(name);
    else address.searchParams.set(name, filters[key] === true ? "" : String(filters[key]));
  }
  if (address.href !== window.location.href) window.history.replaceState(null, "", address);
}
