import type { Feature } from "@/components/layouts";
import { agenda } from "@/features/agenda/routes";
import { delegations } from "@/features/delegations/routes";
import { documents } from "@/features/documents/routes";
import { my } from "@/features/my/routes";
import { participants } from "@/features/participants/routes";
import { people } from "@/features/people/routes";
import { speeches } from "@/features/speeches/routes";
import { summitSettings, summits } from "@/features/summits/routes";

/** Every feature of the desk, in the order of the navigation. One line each. */
export const features: readonly Feature[] = [
  summits,
  delegations,
  participants,
  agenda,
  speeches,
  documents,
  people,
  summitSettings,
  my,
];
