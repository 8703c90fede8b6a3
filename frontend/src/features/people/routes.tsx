import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Feature } from "@/components/layouts";
import { summitRoute } from "@/lib/routes";

const list = createRoute({
  getParentRoute: () => summitRoute,
  path: "people",
  component: lazyRouteComponent(() => import("./PeopleList"), "PeopleList"),
});

const create = createRoute({
  getParentRoute: () => summitRoute,
  path: "people/new",
  component: lazyRouteComponent(() => import("./PersonScreen"), "NewPerson"),
});

export const personRoute = createRoute({
  getParentRoute: () => summitRoute,
  path: "people/$person",
  component: lazyRouteComponent(() => import("./PersonScreen"), "EditPerson"),
});

/** The directory of people: the secretariat's, whichever summit is open. */
export const people: Feature = {
  nav: [{ label: /*i18n*/ "People", icon: "people", path: "people" }],
  summit: [list, create, personRoute],
};
