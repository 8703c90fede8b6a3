export * from "./AuthShell";
export * from "./DeskShell";
export type { Feature, NavEntry } from "./feature";
export * from "./Mark";
export * from "./MyShell";
