import { defineConfig } from "@hey-api/openapi-ts";

export default defineConfig({
  input: "./openapi.yaml",
  output: { path: "src/api/generated" },
  plugins: [
    { name: "@hey-api/client-fetch", runtimeConfigPath: "@/lib/http", throwOnError: true },
    { name: "@hey-api/typescript", enums: false },
    "@hey-api/sdk",
    { name: "@tanstack/react-query", queryOptions: true, infiniteQueryOptions: true, mutationOptions: true },
  ],
});
