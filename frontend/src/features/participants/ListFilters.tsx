import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { summitsDelegationsRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";
import { DelegationPicker } from "@/components/pickers";
import { type Option, Select } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSlug } from "@/lib/summit";
import { accreditationOptions, categoryOptions, roleOptions } from "@/lib/words";
import type { Filters } from "./filters";

const ALL = "all";

interface ListFiltersProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

export function ListFilters({ filters, onChange }: ListFiltersProps) {
  const { i18n } = useLingui();
  const any: Option = { id: ALL, label: i18n.t("Any") };
  const narrow = (key: keyof Filters) => (id: string) =>
    onChange({ ...filters, [key]: id === ALL ? undefined : id });
  return (
    <div className="filters">
      <Select
        label={i18n.t("Accreditation")}
        options={[any, ...accreditationOptions(i18n)]}
        value={filters.accreditation ?? ALL}
        onChange={narrow("accreditation")}
      />
      <Select
        label={i18n.t("Category")}
        options={[any, ...categoryOptions(i18n)]}
        value={filters.category ?? ALL}
        onChange={narrow("category")}
      />
      <DelegationFilter
        value={filters.delegation}
        onChange={(delegation) => onChange({ ...filters, delegation })}
      />
      <Select
        label={i18n.t("Role")}
        options={[any, ...roleOptions(i18n)]}
        value={filters.role ?? ALL}
        onChange={narrow("role")}
      />
      <Select
        label={i18n.t("In the order")}
        options={[
          { id: ALL, label: i18n.t("Of the alphabet") },
          { id: "protocol", label: i18n.t("Of protocol") },
        ]}
        value={filters.order ?? ALL}
        onChange={narrow("order")}
      />
    </div>
  );
}

function DelegationFilter(props: { value?: string; onChange: (id: string | undefined) => void }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const slug = useSlug();
  const { data } = useQuery({
    ...summitsDelegationsRetrieveOptions({ path: { slug, id: props.value ?? "" } }),
    enabled: Boolean(props.value),
  });
  const chosen = props.value
    ? { id: props.value, label: bestText(data?.display_name, language)?.text ?? "…" }
    : null;
  return (
    <DelegationPicker
      label={i18n.t("Delegation")}
      placeholder={i18n.t("Any")}
      value={chosen}
      onChange={(option) => props.onChange(option?.id)}
    />
  );
}
