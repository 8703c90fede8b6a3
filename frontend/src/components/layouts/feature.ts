import type { AnyRoute } from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { IconName } from "@/components/ui";

/** One entry of the desk's navigation. Only what exists is listed. */
export interface NavEntry {
  /** A message: mark it for extraction, `label: /*i18n*\/ "People"`. */
  label: string;
  icon: IconName;
  /** Below `/desk/{slug}/`; empty for the summit's own first page. */
  path: string;
}

/** What a feature gives to the application. Register it in `app/features.ts`. */
export interface Feature {
  nav?: readonly NavEntry[];
  /** Children of `deskRoute`: screens that belong to no summit. */
  desk?: readonly AnyRoute[];
  /** Children of `summitRoute`: screens of one summit. */
  summit?: readonly AnyRoute[];
  /** Children of `myRoute`. */
  my?: readonly AnyRoute[];
  /** Stands above the navigation and leads to other summits. One feature gives it. */
  switcher?: ComponentType<{ slug: string }>;
}
