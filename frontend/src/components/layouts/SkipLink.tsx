import { useLingui } from "@lingui/react";

/** First in every frame: past the navigation by one key. */
export function SkipLink() {
  const { i18n } = useLingui();
  return (
    // biome-ignore lint/a11y/useValidAnchor: it does lead to the content; the focus is moved because the router owns the hash.
    <a
      className="skip-link"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById("main")?.focus();
      }}
    >
      {i18n.t("Skip to the content")}
    </a>
  );
}
