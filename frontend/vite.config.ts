import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const port = Number(process.env.VITE_PORT ?? 5173);

export default defineConfig({
  base: "/static/multaqa/",
  plugins: [
    react(),
    tailwindcss(),
    lingui(),
    { ...optimizeLocales.vite({ locales: ["ar-AE", "en-US"] }), enforce: "pre", apply: "build" },
  ],
  resolve: { alias: { "@": here("./src") } },
  // Django serves the pages and django-vite points them here, so the address is fixed and absolute.
  server: {
    host: "127.0.0.1",
    port,
    strictPort: true,
    origin: `http://127.0.0.1:${port}`,
    fs: { allow: [here("..")] },
  },
  build: {
    outDir: here("../backend/multaqa/static/multaqa"),
    emptyOutDir: true,
    // Not .vite/manifest.json: Django's static collection skips folders that begin with a dot.
    manifest: "manifest.json",
    // Newer than the default: light-dark() and relative colours stay as written.
    cssTarget: ["chrome125", "firefox128", "safari18"],
    rolldownOptions: { input: [here("./src/main.tsx"), here("./src/public.tsx")] },
  },
});
