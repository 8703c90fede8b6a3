import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Feature } from "@/components/layouts";
import { summitRoute } from "@/lib/routes";
import { filtersOf } from "./filters";

export const participantsRoute = createRoute({
  getParentRoute: () => summitRoute,
  path: "participants",
  validateSearch: filtersOf,
  component: lazyRouteComponent(() => import("./ParticipantsList"), "ParticipantsList"),
});

export const newParticipantRoute = createRoute({
  getParentRoute: () => summitRoute,
  path: "participants/new",
  validateSearch: (search): { delegation?: string } =>
    typeof search.delegation === "string" ? { delegation: search.delegation } : {},
  component: lazyRouteComponent(() => import("./NewParticipant"), "NewParticipant"),
});

const participant = createRoute({
  getParentRoute: () => summitRoute,
  path: "participants/$participant",
  component: lazyRouteComponent(() => import("./ParticipantScreen"), "ParticipantScreen"),
});

/** People at a summit: who they are there, and the decision on each. */
export const participants: Feature = {
  nav: [{ label: /*i18n*/ "Participants", icon: "card", path: "participants" }],
  summit: [participantsRoute, newParticipantRoute, participant],
};
