import { useLingui } from "@lingui/react";
import type { MyDelegation, Participant } from "@/api/generated";
import type { TravelValues } from "@/components/registration";
import { Checkbox, LocalizedTextField, type Option, Select } from "@/components/ui";
import type { LocalizedText } from "@/lib/localized";
import { placesOf } from "@/lib/places";
import type { Form } from "@/lib/useForm";
import { type DelegationRole, roleOptions } from "@/lib/words";

export interface MemberValues {
  role: NonNullable<Participant["role"]>;
  position: LocalizedText;
  listed: boolean;
  travel: TravelValues;
}

const NONE = "none";
type Choice = DelegationRole | typeof NONE;

interface PlaceFieldsProps {
  form: Form<MemberValues>;
  delegation?: MyDelegation;
}

/** The member's place in the delegation: the role, with how many places are left, and the position. */
export function PlaceFields({ form, delegation }: PlaceFieldsProps) {
  const { i18n } = useLingui();
  const places = delegation ? placesOf(delegation) : [];
  const left = (role: DelegationRole): string | undefined => {
    const found = places.find((row) => row.role === role);
    if (!found || found.places === null) return undefined;
    const count = Math.max(0, found.places - found.held);
    return i18n.t("{count, plural, =0 {No place left} one {# place left} other {# places left}}", { count });
  };
  const options: Option<Choice>[] = [
    { id: NONE, label: i18n.t("None") },
    ...roleOptions(i18n).map((option) => ({ ...option, note: left(option.id) })),
  ];
  return (
    <section className="form-section">
      <h2>{i18n.t("In the delegation")}</h2>
      <Select<Choice>
        label={i18n.t("Role in the delegation")}
        options={options}
        {...form.field("role")}
        value={form.values.role || NONE}
        onChange={(role) => form.set({ role: role === NONE ? "" : role })}
      />
      <LocalizedTextField label={i18n.t("Position")} isRequired={false} {...form.field("position")} />
      <Checkbox {...form.field("listed")}>
        {i18n.t("Agreed to be named in public lists and in the proceedings")}
      </Checkbox>
    </section>
  );
}
