export { PersonFields } from "./PersonFields";
export { PersonName } from "./PersonName";
export { personOf } from "./participant";
export * from "./values";
