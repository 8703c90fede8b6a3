import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AppProviders } from "@/app/providers/AppProviders";
import { createAppRouter } from "@/app/routes";
import { activate } from "@/i18n";
import { languageOfPath } from "@/lib/language";
import { createQueryClient } from "@/lib/query";
import "@/styles/index.css";

/** The desk and "my" pages: one application, below `/{language}/`. */
async function start(root: HTMLElement): Promise<void> {
  const language = languageOfPath(window.location.pathname);
  const i18n = await activate(language);
  const queryClient = createQueryClient();
  const router = createAppRouter({ basepath: `/${language}`, queryClient });
  createRoot(root).render(
    <StrictMode>
      <AppProviders language={language} i18n={i18n} queryClient={queryClient} router={router}>
        <RouterProvider router={router} />
      </AppProviders>
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root) start(root);
