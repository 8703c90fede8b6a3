import { useLingui } from "@lingui/react";
import type { Delegation } from "@/api/generated";
import { useLocale } from "@/lib/locale";
import { placesOf } from "@/lib/places";
import { roleWord } from "@/lib/words";

/** Who is in the delegation at a glance: `Adviser 2/3`; a role without a quota shows only its count. */
export function RoleCounts({ delegation }: { delegation: Pick<Delegation, "counts" | "quotas"> }) {
  const { i18n } = useLingui();
  const { tag } = useLocale();
  const number = new Intl.NumberFormat(tag);
  const places = placesOf(delegation).filter(({ held }) => held > 0);
  if (!places.length) return <span className="text-muted">{i18n.t("Nobody yet")}</span>;
  return (
    <span className="role-counts">
      {places.map(({ role, held, places }) => (
        <span
          key={role}
          className={places !== null && held >= places ? "role-count role-count-full" : "role-count"}
        >
          {roleWord(role, i18n)}{" "}
          <bdi className="tabular">
            {places === null ? number.format(held) : `${number.format(held)}/${number.format(places)}`}
          </bdi>
        </span>
      ))}
    </span>
  );
}
