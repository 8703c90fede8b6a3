import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { summitsCreate } from "@/api/generated";
import { PageHeader, toast } from "@/components/ui";
import { SummitForm } from "./SummitForm";

export function NewSummit() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  return (
    <>
      <PageHeader
        title={i18n.t("Make a summit")}
        crumbs={[{ title: i18n.t("Summits"), href: "/desk?all=true" }]}
      />
      <SummitForm
        submit={(body) => summitsCreate({ body })}
        onDone={(slug) => {
          void client.invalidateQueries();
          toast({ text: i18n.t("The summit was made. You own it.") });
          void navigate({ to: `/desk/${slug}` });
        }}
      />
    </>
  );
}
