import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Feature } from "@/components/layouts";
import { summitRoute } from "@/lib/routes";

const screen = createRoute({
  getParentRoute: () => summitRoute,
  path: "documents",
  component: lazyRouteComponent(() => import("./Documents"), "Documents"),
});

/** What leaves the desk: releases of everything, proceedings, badges to print. */
export const documents: Feature = {
  nav: [{ label: /*i18n*/ "Documents", icon: "document", path: "documents" }],
  summit: [screen],
};
