import { useLingui } from "@lingui/react";
import type { Delegation, Quota } from "@/api/generated";
import { NumberField } from "@/components/ui";
import type { FieldBinding } from "@/lib/useForm";
import { type DelegationRole, delegationRoles, roleWord } from "@/lib/words";

interface QuotasFieldProps extends FieldBinding<Quota[]> {
  counts?: Delegation["counts"];
  errorAt: (path: string) => string | undefined;
}

/** Places per role; a role left empty is not limited. */
export function QuotasField({ name, value, onChange, errorAt, counts }: QuotasFieldProps) {
  const { i18n } = useLingui();
  const set = (role: DelegationRole, places: number | null) => {
    const others = value.filter((quota) => quota.role !== role);
    onChange(places === null ? others : [...others, { role, places }]);
  };
  return (
    <section className="form-section" id={`field-${name}`} aria-labelledby={`title-${name}`}>
      <h2 id={`title-${name}`}>{i18n.t("Places by role")}</h2>
      <p className="field-hint">{i18n.t("A role left empty is not limited.")}</p>
      <div className="quotas">
        {delegationRoles.map((role) => {
          const place = value.findIndex((quota) => quota.role === role);
          const held = counts?.[role] ?? 0;
          return (
            <NumberField
              key={role}
              label={roleWord(role, i18n)}
              hint={
                held
                  ? i18n.t("{count, plural, one {# is held} other {# are held}}", { count: held })
                  : undefined
              }
              min={0}
              max={999}
              errorMessage={place < 0 ? undefined : errorAt(`${name}.${place}.places`)}
              value={value[place]?.places ?? null}
              onChange={(places) => set(role, places)}
            />
          );
        })}
      </div>
    </section>
  );
}
