import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Feature } from "@/components/layouts";
import { myRoute } from "@/lib/routes";

const home = createRoute({
  getParentRoute: () => myRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./MyHome"), "MyHome"),
});

const newMember = createRoute({
  getParentRoute: () => myRoute,
  path: "$summit/delegations/$delegation/new",
  component: lazyRouteComponent(() => import("./MemberScreens"), "NewMember"),
});

const member = createRoute({
  getParentRoute: () => myRoute,
  path: "$summit/members/$participant",
  component: lazyRouteComponent(() => import("./MemberScreens"), "EditMember"),
});

/** What focal points, heads, delegates, speakers and journalists must do, then what they have. */
export const my: Feature = { my: [home, newMember, member] };
