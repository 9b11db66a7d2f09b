// Makes what clasp pushes: one ES2019 bundle, one self-contained HTML file a page. The same tree always gives the same bytes.

import { join } from "node:path";
import { parse, tokTypes, type Token } from "acorn";
import { minify } from "@swc/core";
import { build, type BuildOptions, type Plugin } from "esbuild";

import { hoistStrings } from "./hoist-strings.ts";

/** Pages by name: src/pages/<name>.tsx with src/pages/<name>.css becomes dist/<name>.html. */
export const PAGES = ["sidebar", "web"] as const;
export type PageName = (typeof PAGES)[number];

/** libphonenumber-js ships its modules twice: those for browsers without classes would be half as long again. */
const modernPhones: Plugin = {
  name: "modern-phones",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/es6\// }, ({ path, resolveDir }) =>
      /libphonenumber-js[\\/]core$/.test(resolveDir)
        ? { path: join(resolveDir, path.replace("/es6/", "/es6-modern/")), sideEffects: false }
        : undefined,
    );
  },
};

const shared = {
  bundle: true,
  write: false,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  plugins: [modernPhones],
} as const satisfies BuildOptions;

async function text(options: BuildOptions): Promise<string> {
  const result = await build({ ...shared, ...options, write: false });
  const [file] = result.outputFiles ?? [];
  if (!file) throw new Error("esbuild wrote nothing");
  return file.text;
}

/** The functions that Apps Script may call by name: what src/entry/main.ts exports, and nothing else. */
async function entryFunctions(entry: string): Promise<string[]> {
  const result = await build({
    ...shared,
    entryPoints: [entry],
    format: "esm",
    metafile: true,
    write: false,
    outdir: ".",
  });
  return Object.values(result.metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

/**
 * Minified, twice: Apps Script parses the whole of it at every call, and the sources are in the repository. What esbuild
 * leaves, swc folds further (docs/decisions, 15).
 */
export async function serverBundle(): Promise<string> {
  const entry = "src/entry/main.ts";
  const body = await text({
    entryPoints: [entry],
    format: "iife",
    globalName: "App_",
    target: "es2019",
    minify: true,
    supported: { "dynamic-import": false },
    // A field is set, not defined: the same for our classes, and a third of the code where fields are no syntax yet.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  const footer = (await entryFunctions(entry))
    .map((name) => `function ${name}() {\n  return App_.${name}.apply(this, arguments);\n}\n`)
    .join("");
  const { code: folded } = await minify(body, {
    ecma: 2019,
    module: false,
    compress: { ecma: 2019, passes: 3, toplevel: false },
    mangle: true,
    format: { comments: false },
  });
  const code = `${hoistStrings(folded)}\n${footer}`;
  parse(code, { ecmaVersion: 2019, sourceType: "script" }); // Apps Script's parser, or older: newer syntax must not pass
  return code;
}

/** What a text of the bundle may not say in an inline script, and how it says the same. */
const UNSAID: readonly (readonly [string, string])[] = [
  ["</script", "<\\/script"], // would end the script
  ["<!--", "<\\x21--"], // would begin a comment
  ["<?", "<\\x3f"], // would begin a scriptlet of HtmlService's templates
];

/** The script with its texts so written that neither a browser nor a template takes them for markup. */
export function inlineScript(code: string): string {
  let inline = "";
  let from = 0;
  const say = (text: string, isText: boolean): void => {
    for (const [said, written] of UNSAID) {
      if (isText) text = text.split(said).join(written);
      else if (text.includes(said))
        throw new Error(`${said} stands in code or in a regular expression of a page`);
    }
    inline += text;
  };
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: 2020, sourceType: "script", onToken: tokens });
  for (const { type, start, end } of tokens) {
    if (type !== tokTypes.string && type !== tokTypes.template) continue;
    say(code.slice(from, start), false);
    say(code.slice(start, end), true);
    from = end;
  }
  say(code.slice(from), false);
  return inline;
}

/** What the server's template writes into each page's body: its only scriptlets, and they escape. */
const WRITTEN: Readonly<Record<PageName, readonly string[]>> = {
  sidebar: ["view", "language"],
  web: ["view", "id", "language"],
};

export async function page(name: PageName): Promise<string> {
  const script = await text({
    entryPoints: [`src/pages/${name}.tsx`],
    format: "iife",
    target: "es2020",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const style = await text({
    entryPoints: [`src/pages/${name}.css`],
    minify: true,
    loader: { ".css": "css" },
  });
  const written = WRITTEN[name].map((key) => ` data-${key}="<?= ${key} ?>"`).join("");
  return `<!doctype html>
<html>
<head>
<base target="_blank">
<meta charset="utf-8">
<style>${style}</style>
</head>
<body${written}>
<script>${inlineScript(script)}</script>
</body>
</html>
`;
}
