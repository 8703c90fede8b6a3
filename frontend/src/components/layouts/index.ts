export * from "./AuthShell";
export * from "./DeskShell";
export { FormDialog } from "./FormDialog";
export type { Feature, NavEntry } from "./feature";
export { ListScreen } from "./ListScreen";
export * from "./Mark";
export * from "./MyShell";
