// local/COVERAGE.md is generated, and the committed file is the one that the code would generate.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { ASSUMPTIONS } from "../../local/index.ts";
import { declaredIn } from "../../build/coverage.ts";

test("the committed list of what is emulated is current", () => {
  const check = spawnSync("npx", ["--no-install", "tsx", "build/coverage.ts", "--check"], {
    encoding: "utf8",
  });
  expect([check.status, check.status === 0 ? "" : check.stderr]).toEqual([0, ""]);
});

test("every assumption is published", () => {
  const published = readFileSync("local/COVERAGE.md", "utf8");
  for (const { name, says } of ASSUMPTIONS) {
    expect(published).toContain(`- **${name}** (`);
    expect(published).toContain(says);
  }
});

test("declarations are read with their members, whatever their lines look like", () => {
  const source = `declare namespace GoogleAppsScript {
    namespace Cache {
      /** A { brace } in a comment. */
      interface Cache {
        get(key: string): { [key: string]: any }; // one
        put(
          key: string,
          value: string,
        ): void;
        readonly size?: number;
      }
      interface Empty {}
    }
  }`;
  expect(declaredIn(source)).toEqual([{ name: "Cache", members: ["get", "put", "size"] }]);
  const advanced =
    "declare namespace GoogleAppsScript {\n namespace Sheets {\n namespace Collection {\n interface ValuesCollection {\n get(): void;\n }\n }\n }\n interface Sheets {\n Values: unknown;\n }\n}";
  expect(declaredIn(advanced, "Sheets")).toEqual([
    { name: "Sheets.Values", members: ["get"] },
    { name: "Sheets", members: ["Values"] },
  ]);
});
