import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, redirect } from "@tanstack/react-router";
import { sessionQuery } from "./session";

/**
 * The skeleton of addresses, below `/{language}`. Features hang their routes under these; the frames they stand in
 * are given by `app/routes`.
 */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()();

async function requireUser(options: { context: { queryClient: QueryClient }; location: { href: string } }) {
  const session = await options.context.queryClient.ensureQueryData(sessionQuery);
  if (!session.user) throw redirect({ to: "/sign-in", search: { next: options.location.href } });
}

/** `/desk` */
export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "desk",
  beforeLoad: requireUser,
});

/** `/desk/{slug}`: `summitRoute.useParams().summit` is the slug. */
export const summitRoute = createRoute({ getParentRoute: () => deskRoute, path: "$summit" });

/** `/my` */
export const myRoute = createRoute({ getParentRoute: () => rootRoute, path: "my", beforeLoad: requireUser });
