import { type InfiniteData, type UseInfiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";

interface Page<Row> {
  next?: string | null;
  results: Row[];
}

const cursorOf = (next: string | null | undefined): string | undefined =>
  (next && new URL(next, window.location.origin).searchParams.get("cursor")) || undefined;

/** A list that comes by cursor: give it a generated `…InfiniteOptions(…)`. `rows` is undefined until the first page. */
export function useCursorList<Row, Key extends readonly unknown[]>(
  // The generated options differ only in types that this hook does not look at.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  options: UseInfiniteQueryOptions<Page<Row>, any, InfiniteData<Page<Row>>, Key, any> | any,
) {
  const query = useInfiniteQuery<Page<Row>, Error, InfiniteData<Page<Row>>>({
    ...options,
    initialPageParam: {},
    getNextPageParam: (page: Page<Row>) => cursorOf(page.next),
  });
  if (query.error && !query.data) throw query.error;
  return {
    rows: query.data?.pages.flatMap((page) => page.results),
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
  };
}

/** What is typed into a search box, and what to ask the server for (typing stays ahead of fetching). */
export function useSearchText(initial = "") {
  const [text, setText] = useState(initial);
  const q = useDeferredValue(text.trim());
  return { text, setText, q: q || undefined };
}
