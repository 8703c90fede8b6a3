import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Feature } from "@/components/layouts";
import { summitRoute } from "@/lib/routes";

const desk = createRoute({
  getParentRoute: () => summitRoute,
  path: "agenda",
  component: lazyRouteComponent(() => import("./AgendaDesk"), "AgendaDesk"),
});

const create = createRoute({
  getParentRoute: () => summitRoute,
  path: "agenda/new",
  component: lazyRouteComponent(() => import("./SessionScreen"), "NewSession"),
});

const edit = createRoute({
  getParentRoute: () => summitRoute,
  path: "agenda/$session",
  component: lazyRouteComponent(() => import("./SessionScreen"), "EditSession"),
});

/** The working agenda: sessions, their slots and people, and the release that makes them public. */
export const agenda: Feature = {
  nav: [{ label: /*i18n*/ "Agenda", icon: "calendar", path: "agenda" }],
  summit: [desk, create, edit],
};
