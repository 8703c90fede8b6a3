import { languageOfPath } from "./language";

/**
 * The one way to the API. The generated client and hand-written calls both go through `apiFetch`, so cookies, CSRF,
 * the caller's language and problem+json errors are handled once.
 */
export interface FieldProblem {
  field: string;
  code: string;
  detail: string;
}

/** RFC 9457 with the API's stable `code`; `detail` is already in the caller's language. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors: FieldProblem[];
}

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = "ApiError";
  }
  get status(): number {
    return this.problem.status;
  }
  get code(): string {
    return this.problem.code;
  }
}

/** The network itself failed: no answer came. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super("network", { cause });
    this.name = "NetworkError";
  }
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

function csrfToken(): string {
  return /(?:^|;\s*)csrftoken=([^;]+)/.exec(document.cookie)?.[1] ?? "";
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback: Problem = {
    type: "about:blank",
    title: response.statusText,
    status: response.status,
    detail: response.statusText,
    code: `http_${response.status}`,
    errors: [],
  };
  if (!response.headers.get("content-type")?.includes("json")) return fallback;
  const body: unknown = await response.json().catch(() => null);
  return { ...fallback, ...(body as Partial<Problem> | null) };
}

/** `fetch` for the API. Throws `ApiError` for an answer that is not 2xx, `NetworkError` when none came. */
export async function apiFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, { credentials: "same-origin", ...init });
  request.headers.set("Accept-Language", languageOfPath(window.location.pathname));
  if (!safeMethods.has(request.method)) request.headers.set("X-CSRFToken", csrfToken());
  let response: Response;
  try {
    response = await fetch(request);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new NetworkError(cause);
  }
  if (!response.ok) throw new ApiError(await problemOf(response));
  return response;
}

/** Configures the generated client (see openapi-ts.config.ts). */
export const createClientConfig = <Config extends object>(config?: Config) => ({
  ...(config as Config),
  baseUrl: "",
  fetch: apiFetch,
});

/** The header that says which version an edit is based on: `headers: ifMatch(person.revision)`. */
export const ifMatch = (revision: number): { "If-Match": string } => ({ "If-Match": `"${revision}"` });
