import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import type { Digits } from "@/lib/language";
import { setPreference, type Theme, usePreferences } from "@/lib/preferences";
import { Icon, type IconName } from "./Icon";

// Also an island of the public pages: no React Aria here.

const themeIcons: Record<Theme, IconName> = { system: "screen", light: "sun", dark: "moon" };

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const { i18n } = useLingui();
  const { theme } = usePreferences();
  const words: Record<Theme, string> = {
    system: i18n.t("As the system"),
    light: i18n.t("Light"),
    dark: i18n.t("Dark"),
  };
  return (
    <Segments label={i18n.t("Appearance")}>
      {(Object.keys(words) as Theme[]).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={theme === choice}
          aria-label={words[choice]}
          title={words[choice]}
          onClick={() => setPreference("theme", choice)}
        >
          <Icon name={themeIcons[choice]} />
        </button>
      ))}
    </Segments>
  );
}

/** Which digits Arabic pages use. */
export function DigitsSwitch() {
  const { i18n } = useLingui();
  const { digits } = usePreferences();
  const samples: Record<Digits, string> = { latn: "123", arab: "١٢٣" };
  return (
    <Segments label={i18n.t("Digits")}>
      {(Object.keys(samples) as Digits[]).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={digits === choice}
          onClick={() => setPreference("digits", choice)}
        >
          {samples[choice]}
        </button>
      ))}
    </Segments>
  );
}

function Segments({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="segmented" aria-label={label}>
      {children}
    </fieldset>
  );
}
