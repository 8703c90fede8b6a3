import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Feature } from "@/components/layouts";
import { summitRoute } from "@/lib/routes";

const list = createRoute({
  getParentRoute: () => summitRoute,
  path: "delegations",
  component: lazyRouteComponent(() => import("./DelegationsList"), "DelegationsList"),
});

const create = createRoute({
  getParentRoute: () => summitRoute,
  path: "delegations/new",
  component: lazyRouteComponent(() => import("./DelegationEdit"), "NewDelegation"),
});

const order = createRoute({
  getParentRoute: () => summitRoute,
  path: "delegations/order",
  component: lazyRouteComponent(() => import("./OrderScreen"), "OrderScreen"),
});

const members = createRoute({
  getParentRoute: () => summitRoute,
  path: "delegations/$delegation",
  component: lazyRouteComponent(() => import("./DelegationScreen"), "DelegationScreen"),
});

const edit = createRoute({
  getParentRoute: () => summitRoute,
  path: "delegations/$delegation/edit",
  component: lazyRouteComponent(() => import("./DelegationEdit"), "EditDelegation"),
});

/** States and organisations at a summit: quotas, credentials, precedence, members. */
export const delegations: Feature = {
  nav: [{ label: /*i18n*/ "Delegations", icon: "flag", path: "delegations" }],
  summit: [list, create, order, members, edit],
};
