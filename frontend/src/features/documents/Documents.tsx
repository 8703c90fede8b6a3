import { useLingui } from "@lingui/react";
import { PageHeader, Tabs } from "@/components/ui";
import { Prints } from "./Prints";
import { Releases } from "./Releases";

export function Documents() {
  const { i18n } = useLingui();
  return (
    <>
      <PageHeader
        title={i18n.t("Documents")}
        lead={i18n.t("What readers see is what stands here, and nothing else.")}
      />
      <Tabs
        label={i18n.t("Documents")}
        tabs={[
          { id: "releases", title: i18n.t("Releases"), content: <Releases /> },
          { id: "badges", title: i18n.t("Badges to print"), content: <Prints /> },
        ]}
      />
    </>
  );
}
