import { mountIslands } from "@/public/islands";
import "@/styles/index.css";

/** The public pages' islands. Small on purpose: no router and no React Aria may be reached from here. */
mountIslands({
  theme: () => import("@/components/ui/ThemeSwitch").then((module) => module.ThemeSwitch),
});
