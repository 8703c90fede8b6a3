import type { Feature } from "@/components/layouts";
import { agenda } from "@/features/agenda/routes";
import { documents } from "@/features/documents/routes";
import { people } from "@/features/people/routes";
import { speeches } from "@/features/speeches/routes";
import { summitSettings, summits } from "@/features/summits/routes";

/** Every feature of the desk, in the order of the navigation. One line each. */
export const features: readonly Feature[] = [summits, people, agenda, speeches, documents, summitSettings];
