import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Feature } from "@/components/layouts";
import { summitRoute } from "@/lib/routes";

const list = createRoute({
  getParentRoute: () => summitRoute,
  path: "speeches",
  component: lazyRouteComponent(() => import("./SpeechesList"), "SpeechesList"),
});

const create = createRoute({
  getParentRoute: () => summitRoute,
  path: "speeches/new",
  component: lazyRouteComponent(() => import("./NewSpeech"), "NewSpeech"),
});

const edit = createRoute({
  getParentRoute: () => summitRoute,
  path: "speeches/$speech",
  component: lazyRouteComponent(() => import("./SpeechScreen"), "SpeechScreen"),
});

/** The speech office: who wrote, reads and is spoken for; texts side by side; delivery and release. */
export const speeches: Feature = {
  nav: [{ label: /*i18n*/ "Speeches", icon: "microphone", path: "speeches" }],
  summit: [list, create, edit],
};
