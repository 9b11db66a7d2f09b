// Builds the desk's page into one self-contained HTML file, and the script that stands in for google.script in page frames.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const PAGE = join(import.meta.dirname, "page");
const STYLES = [
  "base.css",
  "bars.css",
  "overlays.css",
  "sheet.css",
  "grid.css",
  "views.css",
  "web.css",
  "narrow.css",
];

/** The page; `{{token}}` in it is where the server puts the secret of its run. */
export async function buildDeskPage(): Promise<string> {
  const script = await bundle("main.tsx");
  const styles = await Promise.all(STYLES.map((name) => readFile(join(PAGE, "style", name), "utf8")));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="desk-token" content="{{token}}">
<link rel="icon" href="data:,">
<title>本地工作台</title>
<style>${styles.join("")}</style>
</head>
<body>
<div id="desk"></div>
<script>${script}</script>
</body>
</html>
`;
}

/** What the frame server puts before everything else in an HtmlService page. */
export async function buildFrameScript(): Promise<string> {
  return bundle("google-script.ts");
}

/** The thread that asks a person while a script waits, as CommonJS for `new Worker(…, { eval: true })`. */
export async function buildAskerWorker(): Promise<string> {
  const entryPoint = join(import.meta.dirname, "asker-worker.ts");
  const result = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
  });
  return result.outputFiles[0]?.text ?? "";
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(PAGE, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  // A script element ends at the first "</script", wherever it stands.
  return file.text.replaceAll("</script", "<\\/script");
}
