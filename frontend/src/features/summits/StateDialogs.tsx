import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import {
  type NamingAuthority,
  type State,
  type StateName,
  summitsStatesCreate,
  summitsStatesDestroy,
  summitsStatesPartialUpdate,
  summitsStatesRestoreCreate,
} from "@/api/generated";
import { FormDialog } from "@/components/layouts";
import { Button, CountryField, LocalizedTextField, toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useSummit } from "@/lib/summit";
import { useRemove } from "@/lib/undo";
import { useForm } from "@/lib/useForm";
import { languagesOf } from "./queries";
import { authorityWord } from "./words";

export function AddState({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui();
  const { slug } = useSummit();
  const client = useQueryClient();
  const form = useForm({
    initial: { code: "" },
    submit: (body) => summitsStatesCreate({ path: { slug }, body }),
    onDone: () => {
      onClose();
      void client.invalidateQueries();
      toast({ text: i18n.t("The state was added with its usual names.") });
    },
  });
  return (
    <FormDialog form={form} title={i18n.t("Add a state")} submitLabel={i18n.t("Add")} onClose={onClose}>
      <CountryField
        label={i18n.t("Which state")}
        hint={i18n.t("Both authorities’ names in each language are filled in.")}
        {...form.field("code")}
      />
    </FormDialog>
  );
}

const authorities: NamingAuthority[] = ["league", "un"];

const namesBy = (state: State, authority: NamingAuthority): StateName =>
  state.names?.find((name) => name.authority === authority) ?? { authority };

export function EditState({ state, onClose }: { state: State; onClose: () => void }) {
  const { i18n } = useLingui();
  const { slug } = useSummit();
  const client = useQueryClient();
  const remove = useRemove(["summitsStatesList"]);
  const path = { slug, id: state.id };
  const form = useForm({
    initial: { names: authorities.map((authority) => namesBy(state, authority)) },
    submit: ({ names }) => {
      // An authority that names the state in no language does not name it.
      const given = names.filter((name) => Object.values(name.short ?? {}).some((text) => text?.trim()));
      return summitsStatesPartialUpdate({ path, body: { names: given }, headers: ifMatch(state.revision) });
    },
    onDone: () => {
      onClose();
      void client.invalidateQueries();
    },
  });
  async function onDelete() {
    const gone = await remove({
      remove: () => summitsStatesDestroy({ path }),
      restore: () => summitsStatesRestoreCreate({ path }),
      text: i18n.t("The state was deleted."),
    });
    if (gone) onClose();
  }
  return (
    <FormDialog
      form={form}
      size="wide"
      title={i18n.t("Names of {code}", { code: state.code })}
      onClose={onClose}
      actions={
        <Button look="danger" icon="trash" onPress={onDelete}>
          {i18n.t("Delete")}
        </Button>
      }
    >
      {form.values.names.map((name, place) => (
        <NamesFields
          key={name.authority}
          value={name}
          errorOf={(key) => form.errorAt(`names.${place}.${key}`)}
          onChange={(next) =>
            form.set({ names: form.values.names.map((old, index) => (index === place ? next : old)) })
          }
        />
      ))}
    </FormDialog>
  );
}

interface NamesFieldsProps {
  value: StateName;
  onChange: (value: StateName) => void;
  errorOf: (key: string) => string | undefined;
}

function NamesFields({ value, onChange, errorOf }: NamesFieldsProps) {
  const { i18n } = useLingui();
  const languages = languagesOf(useSummit());
  const bind = (key: "short" | "official" | "plate" | "sort_key") => ({
    languages,
    value: value[key] ?? {},
    errorMessage: errorOf(key),
    onChange: (text: StateName["short"]) => onChange({ ...value, [key]: text }),
  });
  return (
    <section className="form-section">
      <h3>{authorityWord(value.authority, i18n)}</h3>
      <LocalizedTextField label={i18n.t("Short name")} {...bind("short")} />
      <LocalizedTextField label={i18n.t("Official name")} isRequired={false} {...bind("official")} />
      <LocalizedTextField label={i18n.t("On the plate")} isRequired={false} {...bind("plate")} />
      <LocalizedTextField
        label={i18n.t("Sort key")}
        hint={i18n.t("What the alphabet looks at: in Arabic without the article.")}
        isRequired={false}
        {...bind("sort_key")}
      />
    </section>
  );
}
