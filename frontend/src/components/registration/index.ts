/** Registering somebody at a summit: what the desk and a delegation's own pages share. */
export { PersonDialog } from "./PersonDialog";
export { TravelFields } from "./TravelFields";
export * from "./values";
