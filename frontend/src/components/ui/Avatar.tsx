/** Particles that do not stand for a person. */
const particles = new Set([
  "بن",
  "بنت",
  "ابن",
  "ولد",
  "آل",
  "أبو",
  "عبد",
  "bin",
  "ibn",
  "bint",
  "ould",
  "al",
  "el",
  "de",
  "von",
]);

/** Titles and abbreviations end with a stop, or stand in this list. */
const isTitle = (word: string): boolean => word.endsWith(".") || /^(dr|mr|mrs|ms|prof|he|sir)$/i.test(word);

const articleless = (word: string): string => word.replace(/^ال(?=..)/, "").replace(/^(al|el)-/i, "");

const inArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Two letters at the most, of the script the name begins with; Arabic ones stand apart, since joined initials read as a word. */
export function monogram(name: string): string {
  const words = name
    .split(/\s+/)
    .filter((word) => word && !particles.has(word.toLowerCase()) && !isTitle(word));
  const first = words[0];
  if (!first) return "";
  const alike = words.filter((word) => /\p{L}/u.test(word) && inArabic(word) === inArabic(first));
  const last = alike.length > 1 ? alike[alike.length - 1] : undefined;
  const letters = [first, last]
    .filter((word) => word !== undefined)
    .map((word) => [...articleless(word)][0] ?? "");
  return letters.join(inArabic(first) ? "\u200c\u00a0" : "").toUpperCase();
}

export interface AvatarProps {
  name: string;
  photo?: string | null;
  size?: "sm" | "md" | "lg";
}

/** A photo, or the monogram. Decoration: the name always stands beside it. */
export function Avatar({ name, photo, size = "md" }: AvatarProps) {
  return (
    <span className={size === "md" ? "avatar" : `avatar avatar-${size}`} aria-hidden="true">
      {photo ? <img src={photo} alt="" loading="lazy" /> : monogram(name)}
    </span>
  );
}
