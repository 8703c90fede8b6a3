import type { Summit } from "@/api/generated";
import { summitsListOptions } from "@/api/generated/@tanstack/react-query.gen";
import { languages } from "@/lib/language";

/** Every summit the signed-in person may know, the latest first. */
export const mySummitsQuery = { ...summitsListOptions({ query: { page_size: 200 } }), staleTime: 30_000 };

/** The languages a summit's texts are written in, those of the interface first. */
export const languagesOf = (summit: Summit): string[] => [
  ...new Set<string>([...languages, ...(summit.working_languages ?? [])]),
];
