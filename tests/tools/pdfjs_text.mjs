// Prints the text of a PDF as pdf.js reads it (what Firefox searches and copies). Usage: node pdfjs_text.mjs FILE
// Exit code 3 with one sentence if pdfjs-dist is not installed in frontend/.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../frontend/package.json", import.meta.url));
let library;
try {
  library = await import(require.resolve("pdfjs-dist/legacy/build/pdf.mjs"));
} catch {
  console.error("pdfjs-dist is not installed; run `npm ci` in frontend/.");
  process.exit(3);
}

const data = new Uint8Array(await readFile(process.argv[2]));
const document = await library.getDocument({ data, verbosity: 0 }).promise;
for (let number = 1; number <= document.numPages; number++) {
  const content = await (await document.getPage(number)).getTextContent();
  console.log(content.items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
}
