import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { summitsPartialUpdate } from "@/api/generated";
import { toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useSummit } from "@/lib/summit";
import { SettingsFrame } from "./SettingsFrame";
import { SummitForm } from "./SummitForm";

export function FactsTab() {
  const { i18n } = useLingui();
  const summit = useSummit();
  const client = useQueryClient();
  const path = { slug: summit.slug };
  return (
    <SettingsFrame title={i18n.t("Facts")}>
      <SummitForm
        key={summit.revision}
        summit={summit}
        submit={({ slug: _fixed, ...body }) =>
          summitsPartialUpdate({ path, body, headers: ifMatch(summit.revision) })
        }
        onDone={() => {
          void client.invalidateQueries();
          toast({ text: i18n.t("Saved.") });
        }}
      />
    </SettingsFrame>
  );
}
