import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { summitsRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";

/** The slug of the summit at hand, below `/desk/{slug}`. */
export function useSlug(): string {
  return (useParams({ strict: false }) as { summit: string }).summit;
}

/** The summit at hand. Suspends until it is there; throws the API's refusal to the nearest error screen. */
export function useSummit() {
  const slug = useSlug();
  return useSuspenseQuery({ ...summitsRetrieveOptions({ path: { slug } }), staleTime: 60_000 }).data;
}
