import { useLingui } from "@lingui/react";
import { type Session, summitsParticipantsList } from "@/api/generated";
import { ComboBox, IconButton, Name, Select } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import type { FieldBinding } from "@/lib/useForm";
import { roleOptions } from "./words";

type Role = NonNullable<Session["roles"]>[number];

/** Who does what in the session; any participant may stand here, in more than one role. */
export function RolesField({
  slug,
  name,
  value,
  onChange,
  errorMessage,
}: FieldBinding<Role[]> & { slug: string }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const change = (place: number, changes: Partial<Role>) =>
    onChange(value.map((role, index) => (index === place ? { ...role, ...changes } : role)));
  return (
    <fieldset className="field" id={`field-${name}`}>
      <legend className="field-label">{i18n.t("People")}</legend>
      {value.map((role, place) => (
        <div className="field-line" key={role.participant + role.role}>
          <Name>{bestText(role.name, language)?.text}</Name>
          <Select
            label={i18n.t("Role")}
            options={roleOptions(i18n)}
            value={role.role}
            onChange={(next) => change(place, { role: next })}
          />
          <IconButton
            icon="trash"
            label={i18n.t("Take out")}
            onPress={() => onChange(value.filter((_, index) => index !== place))}
          />
        </div>
      ))}
      <ComboBox
        key={value.length}
        label={i18n.t("Add a participant")}
        isRequired={false}
        errorMessage={errorMessage}
        value={null}
        onChange={(option) =>
          option &&
          onChange([
            ...value,
            { participant: option.id, role: "speaker", name: { [language]: option.label }, attends: true },
          ])
        }
        load={async (q, signal) => {
          const { data } = await summitsParticipantsList({
            path: { slug },
            query: { q, page_size: 20 },
            signal,
          });
          return (data?.results ?? []).map((participant) => ({
            id: participant.id,
            label: bestText(participant.person?.name, language)?.text ?? "",
          }));
        }}
      />
    </fieldset>
  );
}
