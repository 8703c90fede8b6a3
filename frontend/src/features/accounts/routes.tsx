import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "@/lib/routes";

/** `/sign-in?next=/desk/…` */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "sign-in",
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const { next } = search;
    // Only an address of our own may follow, never another host's.
    return typeof next === "string" && /^\/(?![/\\])/.test(next) ? { next } : {};
  },
  component: lazyRouteComponent(() => import("./SignIn"), "SignIn"),
});
