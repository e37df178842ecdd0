// Fills wwwroot/lib (not committed) from the npm packages and from our styles and scripts. Run by `npm run assets`.
// Node 20, no dependency of its own. Every path is taken from this file's place.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const web = import.meta.dirname;
const root = path.join(web, "..", "..");
const ui = path.join(web, "..", "Cohort.Ui");
const modules = path.join(web, "node_modules");
const lib = path.join(web, "wwwroot", "lib");

const read = (...parts) => fs.readFileSync(path.join(...parts), "utf8");
const sized = new Map();

/** Writes only what changed, so that a watching server does not reload for nothing. */
function put(name, content) {
  const file = path.join(lib, name);
  const bytes = Buffer.from(content);
  sized.set(name, bytes);
  if (fs.existsSync(file) && fs.readFileSync(file).equals(bytes)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
}

/** The files of a folder with one ending, by name, so that the order is the same on every machine. */
const files = (folder, ending) => fs.readdirSync(folder).filter((name) => name.endsWith(ending)).sort()
  .map((name) => path.join(folder, name));

/** Takes comments and needless whitespace away; what stands in quotes is left alone. */
function tight(css) {
  const quoted = [];
  return css
    .replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (found) =>
      found.startsWith("/*") ? " " : `\u0001${quoted.push(found) - 1}\u0001`)
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim()
    .replace(/\u0001(\d+)\u0001/g, (_, at) => quoted[at]);
}

function styles() {
  const folder = path.join(ui, "Styles");
  const layer = (name, ...sources) => `@layer ${name}{${tight(sources.map((file) => read(file)).join("\n"))}}`;
  const one = (name) => layer(name, path.join(folder, `${name}.css`));
  const bootstrap = read(modules, "bootstrap/dist/css/bootstrap.min.css")
    .replace(/^@charset "UTF-8";/i, "")
    .replace(/\/\*# sourceMappingURL=.*?\*\//, "")
    .trim();
  return [
    `@charset "UTF-8";@layer vendor,tokens,base,frame,parts,pictures,print;`,
    `@layer vendor{${bootstrap}}`,
    tight(read(folder, "fonts.css")),
    one("tokens"), one("base"), one("frame"),
    layer("parts", ...files(path.join(folder, "parts"), ".css")),
    one("pictures"), one("print"),
  ].join("\n") + "\n";
}

/** Razor and C# sources under src/ and modules/. */
function* sources(folder) {
  if (!fs.existsSync(folder)) return;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      if (!["bin", "obj", "node_modules"].includes(entry.name)) yield* sources(path.join(folder, entry.name));
    } else if (/\.(cshtml|cs)$/.test(entry.name)) yield path.join(folder, entry.name);
  }
}

/** What stands from here to the parenthesis that closes. */
function argument(text, from) {
  let depth = 1;
  let end = from;
  while (depth > 0 && end < text.length) {
    if (text[end] === "(") depth++;
    if (text[end] === ")") depth--;
    end++;
  }
  return text.slice(from, end - 1);
}

/** One sprite with the icons the sources name, and no other: a few KB, where the icon font weighs 134. */
function sprite() {
  const usedIn = new Map();
  for (const file of [...sources(path.join(root, "src")), ...sources(path.join(root, "modules"))]) {
    const text = read(file);
    const names = [...text.matchAll(/Icon(?:: | = )"([a-z0-9-]+)"/g)].map((found) => found[1]);
    // Every name a condition may choose.
    for (const found of text.matchAll(/Icon\.Of\(/g))
      names.push(...[...argument(text, found.index + found[0].length).matchAll(/"([a-z0-9-]+)"/g)].map((one) => one[1]));
    const listed = [...text.matchAll(/\bicons: ([a-z0-9 -]+);/g)].flatMap((found) => found[1].trim().split(/ +/));
    for (const name of [...names, ...listed]) if (!usedIn.has(name)) usedIn.set(name, path.relative(root, file));
  }
  const symbols = [...usedIn.keys()].sort().map((name) => {
    const file = path.join(modules, "bootstrap-icons/icons", `${name}.svg`);
    if (!fs.existsSync(file)) fail(`there is no icon "${name}" in bootstrap-icons; it is named in ${usedIn.get(name)}`);
    return read(file).replace(/\s*\n\s*/g, "").replace("</svg>", "</symbol>")
      .replace(/<svg[^>]*?viewBox="([^"]*)"[^>]*>/, `<symbol id="${name}" viewBox="$1">`);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg"><!-- Bootstrap Icons, MIT -->${symbols.join("")}</svg>\n`;
}

function fail(sentence) {
  console.error(`assets: ${sentence}`);
  process.exit(1);
}

if (!fs.existsSync(path.join(modules, "bootstrap"))) fail("node_modules is missing: run npm ci in src/Cohort.Web first");

put("cohort.css", styles());
put("cohort.js", files(path.join(ui, "Scripts"), ".js").map((file) => read(file).trim()).join("\n") + "\n");
put("icons.svg", sprite());
const font = path.join(modules, "@fontsource/atkinson-hyperlegible");
for (const cut of ["400-normal", "700-normal", "400-italic"]) {
  const name = `atkinson-hyperlegible-latin-${cut}.woff2`;
  put(`fonts/${name}`, fs.readFileSync(path.join(font, "files", name)));
}

const kb = (bytes) => (bytes / 1024).toFixed(1);
const fonts = [...sized].filter(([name]) => name.startsWith("fonts/")).reduce((sum, [, bytes]) => sum + bytes.length, 0);
const texts = [...sized].filter(([name]) => !name.startsWith("fonts/"))
  .map(([name, bytes]) => ({ name, raw: bytes.length, gzip: zlib.gzipSync(bytes, { level: 9 }).length }));
const total = texts.reduce((sum, text) => sum + text.gzip, fonts);
console.log(`assets: ${texts.map((text) => `${text.name} ${kb(text.raw)} (${kb(text.gzip)} gzip)`).join(", ")}, `
  + `fonts ${kb(fonts)}; ${kb(total)} KB in all`);
put("fonts/LICENSE.txt", fs.readFileSync(path.join(font, "LICENSE")));
// The fonts of PDF papers are held by Cohort.Facilities itself; their licence travels with the site.
put("fonts/LICENSE-DejaVu.txt", fs.readFileSync(path.join(modules, "dejavu-fonts-ttf", "LICENSE")));
