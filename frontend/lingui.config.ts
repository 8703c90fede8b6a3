import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

// Two catalogues: visitors of the public pages never download the words of the desk.
export default defineConfig({
  locales: ["ar", "en"],
  sourceLocale: "en",
  fallbackLocales: false,
  format: formatter({ origins: true, lineNumbers: false }),
  orderBy: "messageId",
  catalogs: [
    {
      path: "<rootDir>/../locale/{locale}/frontend",
      include: ["<rootDir>/src"],
      exclude: ["<rootDir>/src/public/**", "<rootDir>/src/api/**", "**/*.test.tsx"],
    },
    {
      path: "<rootDir>/../locale/{locale}/frontend-public",
      // Beside the islands themselves: the parts of the design system that they use.
      include: ["<rootDir>/src/public", "<rootDir>/src/components/ui/ThemeSwitch.tsx"],
    },
  ],
});
