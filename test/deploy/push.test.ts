// `npm run push`: a development register of its own, HEAD only.

import { openWorkplace, OWNER, type Workplace } from "./workplace.ts";

let place: Workplace;
beforeEach(async () => {
  place = await openWorkplace();
  place.signIn(OWNER);
});
afterEach(() => place.close());

test("the first push makes a development register; later ones replace its code; there are no versions", async () => {
  const ownProject = place.read(".clasp.json");
  const first = await place.push();
  expect(first.output).toContain("代码已推送");
  expect(first.code).toBe(0);
  const second = await place.push();
  expect(second.output).toContain("代码没有变化");
  place.write("src/entry/main.ts", 'export function onOpen() {\n  return "second";\n}\n');
  expect((await place.push()).output).toContain("代码已推送");

  expect([...place.google.files.values()].map(({ name }) => name)).toEqual(["联络信息登记簿（开发）"]);
  const [script] = place.google.scripts.values();
  expect(script?.files.find(({ name }) => name === "Code")?.source).toContain("second");
  expect(script?.versions).toEqual([]);
  expect(script?.deployments).toEqual([]);
  expect(place.project(".clasp.dev.json")).toMatchObject({ scriptId: script?.scriptId });
  expect(place.read(".clasp.json")).toBe(ownProject);
});

test("a deployed register is not pushed to: its sidebar would differ from its web app", async () => {
  const script = place.scriptOf(OWNER);
  place.write(".clasp.json", JSON.stringify({ ...place.project(), deploymentId: "deployment-7" }));
  const { code, output } = await place.push("--project", ".clasp.json");
  expect(output).toContain("npm run deploy");
  expect(code).toBe(1);
  expect(script.files).toEqual([]);
  expect(place.calls).toEqual([]);
});
