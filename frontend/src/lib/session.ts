import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { apiFetch } from "./http";

export interface User {
  id: string;
  email: string;
  name: string;
  language: string;
  is_secretariat: boolean;
}

interface Session {
  user: User | null;
}

const address = "/api/v1/session";

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }): Promise<Session> => (await apiFetch(address, { signal })).json(),
  staleTime: 60_000,
});

/** Who is signed in: `undefined` while asking, `null` for a visitor. */
export function useUser(): User | null | undefined {
  return useQuery(sessionQuery).data?.user;
}

export async function signIn(credentials: { email: string; password: string }): Promise<Session> {
  const response = await apiFetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(credentials),
  });
  return response.json();
}

/** Ends the session and empties the cache, so that nothing of it stays readable in this browser. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => apiFetch(address, { method: "DELETE" }),
    onSuccess: () => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, { user: null });
    },
  });
}
