import { type Samples, samples } from "./samples";

export function TypeSpecimens({ words }: { words: Samples }) {
  return (
    <div className="grid gap-3">
      <p className="hero-title">{words.summit}</p>
      <p className="page-title">{words.sessions[1]}</p>
      <p className="text-lg">{words.sessions[2]}</p>
      <p>{words.emptyText} 14:30 · ١٤:٣٠</p>
      <p className="text-sm text-muted">{words.titleHint}</p>
    </div>
  );
}

export function ReadingSpecimens({ words }: { words: Samples }) {
  return (
    <div className="grid gap-8">
      <div className="reading max-w-2xl">
        <p>{words.statement}</p>
      </div>
      <div className="prose-bilingual">
        <div className="segment">
          <p lang="ar" dir="rtl">
            {samples.ar.statement}
          </p>
          <p lang="en" dir="ltr">
            {samples.en.statement}
          </p>
        </div>
      </div>
    </div>
  );
}

/** Markup as Django's templates write it. */
export function SiteSpecimens({ words }: { words: Samples }) {
  return (
    <div className="border border-line">
      <div className="site-header">
        <div className="frame site-header-inner">
          <a className="site-name" href="#main">
            {words.summit}
          </a>
          <div className="site-nav">
            <a href="#main" aria-current="page">
              {words.agenda}
            </a>
            <a href="#main">{words.speeches}</a>
          </div>
        </div>
      </div>
      <div className="frame pb-8">
        <div className="hero">
          <p className="hero-title">{words.summit}</p>
          <p className="hero-facts">
            <span>{words.place}</span>
            <time dateTime="2022-11-14">14–15 / 11 / 2022</time>
          </p>
          <div className="hero-actions">
            <a className="btn btn-primary btn-lg" href="#main">
              {words.agenda}
            </a>
            <a className="btn btn-lg" href="#main">
              {words.speeches}
            </a>
          </div>
        </div>
        <ol className="agenda-list">
          {words.sessions.map((title, index) => (
            <li key={title} className="agenda-session">
              <div className="agenda-time">
                {9 + index}:00–{10 + index}:00
              </div>
              <div>
                <h3 className="agenda-title">
                  <a href="#main">{title}</a>
                </h3>
                <p className="agenda-meta">
                  <span>{words.rooms[index]}</span>
                  <bdi>{words.people[index]}</bdi>
                </p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
