import { RouterProvider } from "@tanstack/react-router";
import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AppProviders } from "@/app/providers/AppProviders";
import { createAppRouter } from "@/app/routes";
import { createQueryClient } from "@/lib/query";
import { expectAccessible, show, words } from "@/test/render";

const user = { id: "1", email: "a@b.example", name: "سلمى", language: "ar", is_secretariat: true };
const refusal = {
  type: "",
  title: "",
  status: 422,
  code: "wrong_credentials",
  detail: "العنوان أو كلمة المرور خطأ.",
  errors: [],
};
let signedIn: boolean;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

async function server(request: Request): Promise<Response> {
  if (!request.url.endsWith("/api/v1/session")) return json({ results: [], next: null, previous: null });
  if (request.method === "POST") {
    const { password } = await request.json();
    if (password !== "right") return json(refusal, 422);
    signedIn = true;
  }
  return json({ user: signedIn ? user : null });
}

beforeEach(() => {
  signedIn = false;
  vi.stubGlobal("fetch", server);
  vi.stubGlobal("scrollTo", () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

function open(address: string) {
  window.history.replaceState(null, "", address);
  const queryClient = createQueryClient();
  const router = createAppRouter({ basepath: "/ar", queryClient });
  const view = show(
    <AppProviders language="ar" i18n={words("ar")} queryClient={queryClient} router={router}>
      <RouterProvider router={router} />
    </AppProviders>,
    "ar",
  );
  return { ...view, router };
}

test("who is not signed in is asked to, and then goes where they were going", async () => {
  const { user: person } = open("/ar/desk/dubai-2022/nothing-here?q=1");
  await person.type(await screen.findByLabelText("البريد الإلكتروني"), "a@b.example");
  await expectAccessible();
  await person.type(screen.getByLabelText("كلمة المرور"), "wrong{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(refusal.detail);
  await person.clear(screen.getByLabelText("كلمة المرور"));
  await person.type(screen.getByLabelText("كلمة المرور"), "right{Enter}");
  await waitFor(() => expect(window.location.pathname).toBe("/ar/desk/dubai-2022/nothing-here"));
  expect(window.location.search).toBe("?q=1");
  expect(await screen.findByRole("heading", { name: "لا شيء في هذا العنوان" })).toBeVisible();
  await expectAccessible();
});

test("an address that is not there says so in the page's language", async () => {
  open("/ar/nowhere");
  expect(await screen.findByRole("heading", { name: "لا شيء في هذا العنوان" })).toBeVisible();
});

test("sign-in never leads to another host", async () => {
  const { user: person } = open("/ar/sign-in?next=//evil.example/");
  await person.type(await screen.findByLabelText("البريد الإلكتروني"), "a@b.example");
  await person.type(screen.getByLabelText("كلمة المرور"), "right{Enter}");
  await waitFor(() => expect(window.location.pathname).toBe("/ar/desk"));
});
