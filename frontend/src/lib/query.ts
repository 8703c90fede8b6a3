import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./http";

/** One cache for the page. An answer below 500 is an answer: only silence and 5xx are tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.status < 500),
      },
      mutations: { retry: false },
    },
  });
}
