import { useLingui } from "@lingui/react";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { type ReactNode, useContext } from "react";
import { AuthShell } from "@/components/layouts";
import { InFrame } from "@/components/layouts/inFrame";
import { Button, LinkButton, PageHeader } from "@/components/ui";
import { ApiError, NetworkError } from "@/lib/http";

export function NotFound() {
  const { i18n } = useLingui();
  return (
    <ProblemPage
      title={i18n.t("There is nothing at this address")}
      lead={i18n.t("The page may have moved, or the address may be mistyped.")}
    >
      <LinkButton href="/desk" look="primary">
        {i18n.t("Go to the desk")}
      </LinkButton>
    </ProblemPage>
  );
}

export function ScreenError({ error, reset }: ErrorComponentProps) {
  const { i18n } = useLingui();
  const router = useRouter();
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  return (
    <ProblemPage title={i18n.t("This page could not be shown")} lead={<Reason error={error} />}>
      <Button
        look="primary"
        icon="refresh"
        onPress={() => {
          reset();
          router.invalidate();
        }}
      >
        {i18n.t("Try again")}
      </Button>
    </ProblemPage>
  );
}

function Reason({ error }: { error: unknown }) {
  const { i18n } = useLingui();
  if (error instanceof ApiError) return error.problem.detail;
  if (error instanceof NetworkError) return i18n.t("The server could not be reached. Check the connection.");
  return i18n.t("Something failed on our side. Nothing you saved is lost.");
}

function ProblemPage(props: { title: string; lead: ReactNode; children: ReactNode }) {
  if (!useContext(InFrame)) return <AuthShell {...props} />;
  return (
    <>
      <PageHeader title={props.title} lead={props.lead} />
      {props.children}
    </>
  );
}
