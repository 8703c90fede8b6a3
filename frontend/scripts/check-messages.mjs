// Fails when the catalogues are behind the sources, or when an Arabic message is missing or lacks a plural form.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const arabicForms = ["zero", "one", "two", "few", "many", "other"];
const catalogue = (language, name) =>
  fileURLToPath(new URL(`../../locale/${language}/${name}.po`, import.meta.url));
const names = ["frontend", "frontend-public"];
const problems = [];

function unquote(lines) {
  return lines.map((line) => JSON.parse(line.slice(line.indexOf('"')))).join("");
}

/** The live entries of a catalogue as [msgid, msgstr] pairs. */
function entries(path) {
  return readFileSync(path, "utf8")
    .split(/\n\n+/)
    .map((block) => block.split("\n").filter((line) => /^(msgid|msgstr|")/.test(line)))
    .map((lines) => [lines, lines.findIndex((line) => line.startsWith("msgstr"))])
    .filter(([, split]) => split > 0)
    .map(([lines, split]) => [unquote(lines.slice(0, split)), unquote(lines.slice(split))])
    .filter(([id]) => id !== "");
}

const paths = names.flatMap((name) => ["ar", "en"].map((language) => catalogue(language, name)));
const withoutDate = (path) => readFileSync(path, "utf8").replace(/^"POT-Creation-Date.*$/m, "");
const before = paths.map(withoutDate);
execFileSync("npx", ["lingui", "extract"], { stdio: ["ignore", "ignore", "inherit"] });
paths.forEach((path, index) => {
  if (withoutDate(path) !== before[index])
    problems.push(`${path}: was behind the sources (now updated; look and commit)`);
});

for (const name of names) {
  for (const [id, text] of entries(catalogue("ar", name))) {
    if (!text) problems.push(`ar/${name}.po: not translated: ${id}`);
    else if (id.includes(", plural,")) {
      const missing = arabicForms.filter((form) => !new RegExp(`\\b${form} \\{`).test(text));
      if (missing.length) problems.push(`ar/${name}.po: plural forms missing (${missing.join(", ")}): ${id}`);
    }
  }
}

if (problems.length) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log("Every message is extracted and has its Arabic.");
