import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type Summit, summitsDestroy, summitsPartialUpdate, summitsRestoreCreate } from "@/api/generated";
import { Button, toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useSummit } from "@/lib/summit";
import { useRemove } from "@/lib/undo";
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
      {summit.team_role === "owner" ? <Deleting summit={summit} /> : null}
    </SettingsFrame>
  );
}

function Deleting({ summit }: { summit: Summit }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const remove = useRemove(["summitsList"]);
  const path = { slug: summit.slug };
  async function onDelete() {
    const gone = await remove({
      remove: () => summitsDestroy({ path }),
      restore: () => summitsRestoreCreate({ path }),
      text: i18n.t("The summit was deleted."),
    });
    if (gone) void navigate({ to: "/desk", search: { all: true } });
  }
  return (
    <section className="form-section mt-10 max-w-[44rem]">
      <h2>{i18n.t("Delete the summit")}</h2>
      <p className="text-muted">
        {i18n.t(
          "Everything at the desk goes out of sight with it. What was released stays with its readers.",
        )}
      </p>
      <div>
        <Button look="danger" icon="trash" onPress={onDelete}>
          {i18n.t("Delete the summit")}
        </Button>
      </div>
    </section>
  );
}
