// Builds the playground into dist/playground/page/: `node src/playground/build.mjs`. Says nothing when all is well.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";

const here = new URL(".", import.meta.url);
// A folder of its own: dist/playground/ is where tsc puts serve.js, which is neither to be removed nor to be served.
const outdir = fileURLToPath(new URL("../../dist/playground/page/", here));
const common = {
  absWorkingDir: fileURLToPath(here),
  bundle: true,
  minify: true,
  outdir,
  target: "es2022",
  logLevel: "warning",
  // Licence comments of what is bundled go along, beside each script.
  legalComments: "linked",
};

await rm(outdir, { recursive: true, force: true });
await mkdir(outdir, { recursive: true });
await Promise.all([
  build({
    ...common,
    entryPoints: ["playground.tsx"],
    format: "esm",
    // Monaco and prettier come in later, by dynamic import; their names carry a hash, so browsers may keep them for good.
    splitting: true,
    chunkNames: "[name]-[hash]",
    jsx: "automatic",
    // GraphiQL asks for prettier's old names, which are CommonJS: split off by esbuild they arrive without their parsers.
    alias: { "prettier/parser-babel": "prettier/plugins/babel", "prettier/parser-graphql": "prettier/plugins/graphql" },
    // playground.css has Monaco's style already.
    loader: { ".css": "empty" },
  }),
  build({ ...common, entryPoints: ["playground.css"] }),
  build({
    ...common,
    entryPoints: {
      "editor.worker": "monaco-editor/esm/vs/editor/editor.worker.js",
      "json.worker": "monaco-editor/esm/vs/language/json/json.worker.js",
      "graphql.worker": "monaco-graphql/esm/graphql.worker.js",
    },
    format: "iife",
  }),
  ...["index.html", "icon.svg"].map(file => copyFile(new URL(file, here), outdir + file)),
]);

// Zipped once here rather than at every start of the server: a third of the bytes on the way to the browser.
const zip = promisify(gzip);
await Promise.all(
  (await readdir(outdir)).map(async file => writeFile(`${outdir}${file}.gz`, await zip(await readFile(outdir + file), { level: 9 }))),
);
