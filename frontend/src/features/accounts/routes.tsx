import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { rootRoute } from "@/lib/routes";
import { sessionQuery } from "@/lib/session";

/** `/sign-in?next=/desk/…` */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "sign-in",
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const { next } = search;
    // Only an address of our own may follow, never another host's.
    return { next: typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : undefined };
  },
  // Asking who is signed in also brings the CSRF cookie that signing in needs.
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session.user) throw redirect({ to: "/desk", replace: true });
  },
  component: lazyRouteComponent(() => import("./SignIn"), "SignIn"),
});
