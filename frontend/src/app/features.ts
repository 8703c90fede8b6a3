import type { Feature } from "@/components/layouts";
import { people } from "@/features/people/routes";

/** Every feature of the desk, in the order of the navigation. One line each. */
export const features: readonly Feature[] = [people];
