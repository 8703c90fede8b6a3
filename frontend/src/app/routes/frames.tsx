import { Outlet, useLocation, useParams } from "@tanstack/react-router";
import { features } from "@/app/features";
import { DeskShell, MyShell } from "@/components/layouts";
import { useLocale } from "@/lib/locale";
import { useSignOut, useUser } from "@/lib/session";

const nav = features.flatMap((feature) => feature.nav ?? []);
const Switcher = features.find((feature) => feature.switcher)?.switcher;

function useSignOutToStart() {
  const { language } = useLocale();
  const signOut = useSignOut();
  // A full load, so that nothing of the session stays in memory either.
  return () => signOut.mutate(undefined, { onSuccess: () => window.location.assign(`/${language}/sign-in`) });
}

export function DeskFrame() {
  const user = useUser();
  const { summit } = useParams({ strict: false }) as { summit?: string };
  const address = useLocation({ select: (location) => location.pathname });
  const signOut = useSignOutToStart();
  if (!user) return null;
  return (
    <DeskShell
      user={user}
      onSignOut={signOut}
      slug={summit}
      nav={nav}
      switcher={Switcher && summit ? <Switcher slug={summit} /> : null}
      address={address}
    >
      <Outlet />
    </DeskShell>
  );
}

export function MyFrame() {
  const user = useUser();
  const signOut = useSignOutToStart();
  if (!user) return null;
  return (
    <MyShell user={user} onSignOut={signOut}>
      <Outlet />
    </MyShell>
  );
}
