import type { I18n } from "@lingui/core";
import type { MySummit } from "@/api/generated";
import { type Category, categoryWord, roleWord } from "@/lib/words";

type Part = MySummit["parts"][number];

/** What one is at a summit, in the gender one is addressed in. */
export function partWord(part: Part, i18n: I18n, gender?: string | null): string {
  switch (part) {
    case "organiser":
      return i18n.t("On the organising team");
    case "focal_point":
      return i18n.t("Focal point");
    case "head":
      return roleWord("head", i18n, gender);
    case "journalist":
      return categoryWord("press", i18n, gender);
    default:
      return categoryWord(part satisfies Category, i18n, gender);
  }
}
