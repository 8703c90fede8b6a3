import type { I18n } from "@lingui/core";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { AnyRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { RouterProvider as AriaRouterProvider } from "react-aria-components";
import { Toaster } from "@/components/ui";
import type { Language } from "@/lib/language";
import { LocaleProvider } from "@/lib/locale";

interface AppProvidersProps {
  language: Language;
  i18n: I18n;
  queryClient: QueryClient;
  router: AnyRouter;
  children: ReactNode;
}

const isOurs = (href: string): boolean => /^\/(desk|my|sign-in)(\/|\?|#|$)/.test(href);

/** Everything a screen stands on. Links of components are written without the language and get it here. */
export function AppProviders({ language, i18n, queryClient, router, children }: AppProvidersProps) {
  const full = (href: string): string => (isOurs(href) ? `/${language}${href}` : href);
  return (
    <LocaleProvider language={language} i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <AriaRouterProvider
          useHref={full}
          navigate={(href) => (isOurs(href) ? router.history.push(full(href)) : window.location.assign(href))}
        >
          {children}
          <Toaster />
        </AriaRouterProvider>
      </QueryClientProvider>
    </LocaleProvider>
  );
}
