import { useLingui } from "@lingui/react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { myRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";
import { EmptyState, PageHeader } from "@/components/ui";
import { useAccent } from "@/lib/accent";
import { useUser } from "@/lib/session";
import { MySummit } from "./MySummit";
import { TaskList } from "./TaskList";

/** Everything of the signed-in person on one page: what they must do, then what they have. */
export function MyHome() {
  const { i18n } = useLingui();
  const user = useUser();
  const { data: my } = useSuspenseQuery(myRetrieveOptions());
  useAccent(my.summits.length === 1 ? my.summits[0]?.accent : null);
  return (
    <>
      <PageHeader title={i18n.t("My summits")} lead={<bdi>{user?.name}</bdi>} />
      {my.summits.length ? (
        <div className="my">
          {my.delegations.length ? <TaskList my={my} /> : null}
          {my.summits.map((summit) => (
            <MySummit key={summit.slug} summit={summit} my={my} />
          ))}
        </div>
      ) : (
        <EmptyState title={i18n.t("You take part in no summit yet.")}>
          {i18n.t(
            "If you were invited or registered under another e-mail address, sign in with that one, or ask the secretariat.",
          )}
        </EmptyState>
      )}
    </>
  );
}
