import type { QueryClient } from "@tanstack/react-query";
import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { features } from "@/app/features";
import { signInRoute } from "@/features/accounts/routes";
import { deskRoute, myRoute, rootRoute, summitRoute } from "@/lib/routes";
import { DeskFrame, MyFrame } from "./frames";
import { NotFound, ScreenError } from "./problems";

deskRoute.update({ component: DeskFrame });
myRoute.update({ component: MyFrame });

/** Every component on one page. No slug begins with an underscore, so it hides no summit. */
const componentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "desk/_components",
  component: lazyRouteComponent(() => import("@/app/components-page/ComponentsPage"), "ComponentsPage"),
});

const tree = rootRoute.addChildren([
  signInRoute,
  componentsRoute,
  deskRoute.addChildren([
    ...features.flatMap((feature) => feature.desk ?? []),
    summitRoute.addChildren(features.flatMap((feature) => feature.summit ?? [])),
  ]),
  myRoute.addChildren(features.flatMap((feature) => feature.my ?? [])),
]);

export function createAppRouter(options: { basepath: string; queryClient: QueryClient }) {
  return createRouter({
    routeTree: tree,
    basepath: options.basepath,
    context: { queryClient: options.queryClient },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: ScreenError,
  });
}
