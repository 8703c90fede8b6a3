import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { type ComponentType, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { languageOfPath } from "@/lib/language";

const catalogues = {
  ar: () => import("../../../locale/ar/frontend-public.po"),
  en: () => import("../../../locale/en/frontend-public.po"),
};

// biome-ignore lint/suspicious/noExplicitAny: each island names its own props; they come from the template as JSON.
export type Island = () => Promise<ComponentType<any>>;

/**
 * Brings parts of a rendered page to life. In a template: `<div data-island="theme" data-props='{"…": …}'>what stands
 * there without scripts</div>`. The page must be complete without them.
 */
export async function mountIslands(islands: Record<string, Island>): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  if (!places.length) return;
  const language = languageOfPath(window.location.pathname);
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  await Promise.all(
    places.map(async (place) => {
      const Component = await islands[place.dataset.island ?? ""]?.();
      if (!Component) return;
      const props = JSON.parse(place.dataset.props ?? "{}");
      createRoot(place).render(
        <StrictMode>
          <I18nProvider i18n={i18n}>
            <Component {...props} />
          </I18nProvider>
        </StrictMode>,
      );
    }),
  );
}
