import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { AuthShell } from "@/components/layouts";
import { Form, TextField } from "@/components/ui";
import { sessionQuery, signIn } from "@/lib/session";
import { useForm } from "@/lib/useForm";
import { signInRoute } from "./routes";

/** Sign-in by e-mail and password. Leads to where the person was going. */
export function SignIn() {
  const { i18n } = useLingui();
  const { next } = signInRoute.useSearch();
  const client = useQueryClient();
  const router = useRouter();
  const form = useForm({
    initial: { email: "", password: "" },
    submit: signIn,
    onDone: (session) => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
      router.history.replace(router.basepath + (next ?? "/desk"));
    },
  });
  return (
    <AuthShell
      title={i18n.t("Sign in")}
      lead={i18n.t("For the secretariat, delegations, speakers and the press.")}
    >
      <Form form={form} submitLabel={i18n.t("Sign in")}>
        <TextField label={i18n.t("E-mail")} type="email" autoComplete="username" {...form.field("email")} />
        <TextField
          label={i18n.t("Password")}
          type="password"
          autoComplete="current-password"
          {...form.field("password")}
        />
      </Form>
    </AuthShell>
  );
}
