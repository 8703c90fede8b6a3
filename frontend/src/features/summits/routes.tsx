import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import type { Feature } from "@/components/layouts";
import { deskRoute, summitRoute } from "@/lib/routes";
import { sessionQuery } from "@/lib/session";
import { mySummitsQuery } from "./queries";
import { Switcher } from "./Switcher";

const index = createRoute({
  getParentRoute: () => deskRoute,
  path: "/",
  validateSearch: (search): { all?: boolean } => (search.all ? { all: true } : {}),
  /** One summit needs no list; who works for none has no desk. `?all` shows the list nevertheless. */
  beforeLoad: async ({ context, search }) => {
    if (search.all) return;
    const { results } = await context.queryClient.fetchQuery(mySummitsQuery);
    const desks = results.filter((summit) => summit.team_role);
    if (desks.length === 1) throw redirect({ to: `/desk/${desks[0]?.slug}` });
    const { user } = await context.queryClient.ensureQueryData(sessionQuery);
    if (desks.length === 0 && !user?.is_secretariat) throw redirect({ to: "/my" });
  },
  component: lazyRouteComponent(() => import("./SummitsIndex"), "SummitsIndex"),
});

const create = createRoute({
  getParentRoute: () => deskRoute,
  path: "_new",
  component: lazyRouteComponent(() => import("./NewSummit"), "NewSummit"),
});

const overview = createRoute({
  getParentRoute: () => summitRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./Overview"), "Overview"),
});

const part = (path: string, load: Parameters<typeof lazyRouteComponent>[0], name: string) =>
  createRoute({
    getParentRoute: () => summitRoute,
    path: path ? `summit/${path}` : "summit",
    component: lazyRouteComponent(load, name),
  });

/** The summits themselves: the list, the switcher, the first page of each. */
export const summits: Feature = {
  nav: [{ label: /*i18n*/ "Overview", icon: "overview", path: "" }],
  desk: [index, create],
  summit: [overview],
  switcher: Switcher,
};

/** A summit's own facts, and what belongs to it before anybody comes. */
export const summitSettings: Feature = {
  nav: [{ label: /*i18n*/ "Settings", icon: "settings", path: "summit" }],
  summit: [
    part("", () => import("./FactsTab"), "FactsTab"),
    part("organisations", () => import("./OrganisationsTab"), "OrganisationsTab"),
    part("rooms", () => import("./RoomsTab"), "RoomsTab"),
    part("states", () => import("./StatesTab"), "StatesTab"),
    part("team", () => import("./TeamTab"), "TeamTab"),
  ],
};
