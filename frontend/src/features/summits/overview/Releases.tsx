import { useLingui } from "@lingui/react";
import type { Release } from "@/api/generated";
import { Badge, DateTime, Localized, Name } from "@/components/ui";
import { releaseKindWord } from "../words";

/** What left the desk last. */
export function Releases({ releases, timeZone }: { releases: readonly Release[]; timeZone: string }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="releases">
      <h2 id="releases" className="overview-title">
        {i18n.t("Released last")}
      </h2>
      {releases.length ? (
        <ol className="releases">
          {releases.map((release) => (
            <li key={release.id}>
              <span className="releases-what">
                {Object.keys(release.title).length ? (
                  <Localized text={release.title} isQuiet />
                ) : (
                  <Name>{release.key}</Name>
                )}
                {release.withdrawn ? <Badge tone="danger">{i18n.t("Withdrawn")}</Badge> : null}
              </span>
              <span className="releases-note">
                {i18n.t("{kind}, release {number}", {
                  kind: releaseKindWord(release.kind, i18n),
                  number: release.number,
                })}
                {" · "}
                <DateTime value={release.released_at} style="datetime" timeZone={timeZone} />
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-muted">
          {i18n.t(
            "Nothing yet. Readers see only what you release: the agenda first, statements once delivered.",
          )}
        </p>
      )}
    </section>
  );
}
