export * from "./AuthShell";
export * from "./DeskShell";
export type { Feature, NavEntry } from "./feature";
export { ListScreen } from "./ListScreen";
export * from "./Mark";
export * from "./MyShell";
