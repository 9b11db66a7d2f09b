// What clasp would push of this repository: the built files and nothing else. `npm test` has built dist/.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

test("clasp pushes exactly the code, the two pages and the manifest", () => {
  const home = mkdtempSync(join(tmpdir(), "deploy-"));
  const clasp = "node_modules/@google/clasp/build/src/index.js";
  const run = spawnSync(process.execPath, [clasp, "show-file-status", "--json"], {
    cwd: join(__dirname, "../.."),
    env: { PATH: process.env["PATH"], HOME: home, USERPROFILE: home },
    encoding: "utf8",
  });
  rmSync(home, { recursive: true, force: true });
  const { filesToPush, untrackedFiles } = JSON.parse(run.stdout);
  expect(filesToPush.sort()).toEqual([
    "dist/Code.js",
    "dist/appsscript.json",
    "dist/sidebar.html",
    "dist/web.html",
  ]);
  expect(untrackedFiles).toEqual([]);
});
