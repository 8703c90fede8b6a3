import { useLingui } from "@lingui/react";
import { DelegationPicker, OrganisationPicker } from "@/components/pickers";
import { Checkbox, LocalizedTextField, Select } from "@/components/ui";
import type { Form } from "@/lib/useForm";
import { categoryOptions, type DelegationRole, roleOptions } from "@/lib/words";
import type { ParticipantValues } from "./values";

const NONE = "none";
type FieldsProps = { form: Form<ParticipantValues> };

/** What somebody is at the summit. */
export function PartFields({ form }: FieldsProps) {
  const { i18n } = useLingui();
  const { values, set } = form;
  return (
    <>
      <div className="form-row">
        <Select label={i18n.t("Category")} options={categoryOptions(i18n)} {...form.field("category")} />
        <DelegationPicker label={i18n.t("Delegation")} isRequired={false} {...form.field("delegation")} />
        {values.delegation ? (
          <Select<DelegationRole | typeof NONE>
            label={i18n.t("Role in the delegation")}
            isRequired={false}
            options={[{ id: NONE, label: i18n.t("None") }, ...roleOptions(i18n)]}
            {...form.field("role")}
            value={values.role || NONE}
            onChange={(role) => set({ role: role === NONE ? "" : role })}
          />
        ) : null}
      </div>
      <LocalizedTextField
        label={i18n.t("Position")}
        hint={i18n.t("As at this summit; empty where the directory’s is right.")}
        isRequired={false}
        {...form.field("position")}
      />
      <div className="form-row">
        <OrganisationPicker
          label={i18n.t("Organisation")}
          hint={i18n.t("Where the person works.")}
          isRequired={false}
          {...form.field("organisation")}
        />
        <OrganisationPicker
          label={i18n.t("Represents")}
          hint={i18n.t("When it is another than where the person works.")}
          isRequired={false}
          {...form.field("represents")}
        />
      </div>
      <div className="grid gap-2">
        <Checkbox {...form.field("attends")}>
          {i18n.t("Attends in person; otherwise only spoken for")}
        </Checkbox>
        <Checkbox {...form.field("listed")}>
          {i18n.t("Agreed to be named in public lists and in the proceedings")}
        </Checkbox>
      </div>
    </>
  );
}
