// `npm run check`: types (one tsconfig per runtime), lint and format. Import rules are a test (test/architecture.test.ts).

import { spawnSync } from "node:child_process";

const RUNTIMES = ["src/domain", "src/google", "src/pages", "local", "local/desk/page", "test"];

const steps: readonly (readonly string[])[] = [
  ...RUNTIMES.map((room) => ["tsc", "-p", `${room}/tsconfig.json`]),
  ["oxlint", "--type-aware", "--deny-warnings", "src", "local", "test", "build", "bench"],
  ["prettier", "--check", "--log-level", "warn", "src", "local", "test", "build", "bench"],
];

let failed = 0;
for (const step of steps) {
  const run = spawnSync("npx", ["--no-install", ...step], { stdio: "inherit" });
  console.log(`${run.status === 0 ? "ok  " : "FAIL"} ${step.join(" ")}`);
  if (run.status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
