import { mountIslands } from "@/public/islands";
import { closeMenuFromOutside } from "@/public/menu";
import "@/styles/index.css";

/** The public pages' islands. Small on purpose: no router and no React Aria may be reached from here. */
closeMenuFromOutside();
mountIslands({
  theme: () => import("@/components/ui/ThemeSwitch").then((module) => module.ThemeSwitch),
  agenda: () => import("@/public/agenda/AgendaTools").then((module) => module.AgendaTools),
  speech: () => import("@/public/SpeechTools").then((module) => module.SpeechTools),
});
