import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import {
  type Organisation,
  summitsOrganisationsCreate,
  summitsOrganisationsDestroy,
  summitsOrganisationsPartialUpdate,
  summitsOrganisationsRestoreCreate,
} from "@/api/generated";
import { FormDialog } from "@/components/layouts";
import { Button, LocalizedTextField, Select, TextField } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import type { LocalizedText } from "@/lib/localized";
import { joinList, splitList } from "@/lib/spellings";
import { useSummit } from "@/lib/summit";
import { useRemove } from "@/lib/undo";
import { useForm } from "@/lib/useForm";
import { languagesOf } from "./queries";
import { organisationKindOptions, organisationRoleOptions } from "./words";

const joined = (names: Organisation["other_names"]): LocalizedText =>
  Object.fromEntries(Object.entries(names ?? {}).map(([code, list]) => [code, joinList(list, code)]));

const split = (names: LocalizedText): NonNullable<Organisation["other_names"]> =>
  Object.fromEntries(Object.entries(names).map(([code, text]) => [code, splitList(text ?? "")]));

function initialOf(organisation: Organisation | undefined) {
  return {
    kind: organisation?.kind ?? ("ministry" as const),
    role: organisation?.role ?? ("participant" as const),
    name: organisation?.name ?? {},
    other_names: joined(organisation?.other_names),
    misspellings: joinList(organisation?.misspellings),
    role_as_printed: organisation?.role_as_printed ?? {},
  };
}

export function OrganisationDialog(props: { organisation?: Organisation; onClose: () => void }) {
  const { organisation, onClose } = props;
  const { i18n } = useLingui();
  const summit = useSummit();
  const { slug } = summit;
  const client = useQueryClient();
  const remove = useRemove(["summitsOrganisationsList"]);
  const path = { slug, id: organisation?.id ?? "" };
  const form = useForm({
    initial: initialOf(organisation),
    submit: (values) => {
      const body = {
        ...values,
        other_names: split(values.other_names),
        misspellings: splitList(values.misspellings),
      };
      return organisation
        ? summitsOrganisationsPartialUpdate({ path, body, headers: ifMatch(organisation.revision) })
        : summitsOrganisationsCreate({ path: { slug }, body });
    },
    onDone: () => {
      onClose();
      void client.invalidateQueries();
    },
  });
  async function onDelete() {
    const gone = await remove({
      remove: () => summitsOrganisationsDestroy({ path }),
      restore: () => summitsOrganisationsRestoreCreate({ path }),
      text: i18n.t("The organisation was deleted."),
    });
    if (gone) onClose();
  }
  const languages = languagesOf(summit);
  return (
    <FormDialog
      form={form}
      size="wide"
      title={organisation ? i18n.t("Organisation") : i18n.t("Add an organisation")}
      onClose={onClose}
      actions={
        organisation ? (
          <Button look="danger" icon="trash" onPress={onDelete}>
            {i18n.t("Delete")}
          </Button>
        ) : null
      }
    >
      <LocalizedTextField label={i18n.t("Name")} languages={languages} {...form.field("name")} />
      <div className="form-row">
        <Select label={i18n.t("Kind")} options={organisationKindOptions(i18n)} {...form.field("kind")} />
        <Select
          label={i18n.t("Role at the summit")}
          options={organisationRoleOptions(i18n)}
          {...form.field("role")}
        />
      </div>
      <LocalizedTextField
        label={i18n.t("Role as printed")}
        hint={i18n.t("When documents word it in another way, as in “in cooperation with”.")}
        isRequired={false}
        languages={languages}
        {...form.field("role_as_printed")}
      />
      <LocalizedTextField
        label={i18n.t("Other names")}
        hint={i18n.t("Separated by commas: abbreviations, former names.")}
        isRequired={false}
        languages={languages}
        {...form.field("other_names")}
      />
      <TextField
        label={i18n.t("Misspellings")}
        hint={i18n.t("Separated by commas. Searches find these too.")}
        isRequired={false}
        {...form.field("misspellings")}
      />
    </FormDialog>
  );
}
