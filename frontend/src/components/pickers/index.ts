/** Choosing one of what a summit owns, by any of its names. */
export { DelegationPicker } from "./DelegationPicker";
export { OrganisationPicker } from "./OrganisationPicker";
export { PersonPicker } from "./PersonPicker";
export { StatePicker } from "./StatePicker";
