import { afterEach, expect, test, vi } from "vitest";
import { ApiError, apiFetch, ifMatch, NetworkError } from "./http";

function answer(response: Response) {
  const calls: Request[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    calls.push(request);
    return response;
  });
  return calls;
}

const address = "http://localhost/api/v1/people";
afterEach(() => vi.unstubAllGlobals());

test("a write carries the CSRF token and the page's language", async () => {
  // biome-ignore lint/suspicious/noDocumentCookie: the test stands in for the server that sets it.
  document.cookie = "csrftoken=abc";
  window.history.replaceState(null, "", "/en/desk");
  const calls = answer(new Response(null, { status: 204 }));
  await apiFetch(address, { method: "POST" });
  expect(calls[0]?.headers.get("X-CSRFToken")).toBe("abc");
  expect(calls[0]?.headers.get("Accept-Language")).toBe("en");
});

test("a read carries no token", async () => {
  const calls = answer(new Response("{}"));
  await apiFetch(address);
  expect(calls[0]?.headers.has("X-CSRFToken")).toBe(false);
});

test("a problem becomes an ApiError with its code, words and fields", async () => {
  const errors = [{ field: "name.ar", code: "required", detail: "اكتب الاسم." }];
  const body = { type: "x", title: "x", status: 422, detail: "تحقّق من الحقول.", code: "invalid", errors };
  answer(
    new Response(JSON.stringify(body), {
      status: 422,
      headers: { "Content-Type": "application/problem+json" },
    }),
  );
  const error = await apiFetch(address).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect((error as ApiError).problem).toEqual(body);
});

test("an answer that is no problem+json still has a code", async () => {
  answer(new Response("<h1>", { status: 502, headers: { "Content-Type": "text/html" } }));
  await expect(apiFetch(address)).rejects.toMatchObject({ status: 502, code: "http_502" });
});

test("no answer at all is a NetworkError", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed")));
  await expect(apiFetch(address)).rejects.toBeInstanceOf(NetworkError);
});

test("an edit names the version it is based on", () => {
  expect(ifMatch(3)).toEqual({ "If-Match": '"3"' });
});
