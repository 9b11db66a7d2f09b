// The line breaks somewhere in the first `npm run deploy`; the command is run again. Nothing is made twice.

import { openWorkplace, OWNER, type Workplace } from "./workplace.ts";

let place: Workplace;
beforeEach(async () => {
  place = await openWorkplace();
  place.signIn(OWNER);
});
afterEach(() => place.close());

test.each([
  ["the spreadsheet is not made yet", /^POST \/drive\/v3\/files$/, "before"],
  ["the spreadsheet is made, its script is not", /^POST \/v1\/projects$/, "before"],
  ["the script is made, clasp's first look at it fails", /^GET \/v1\/projects\/[^/]+\/content$/, "before"],
  ["the code does not arrive", /^PUT \/v1\/projects\/[^/]+\/content$/, "before"],
  ["the version is made, its number does not arrive", /^POST .*\/versions$/, "after"],
  ["the deployment is made, its id does not arrive", /^POST .*\/deployments$/, "after"],
] as const)(
  "R89: %s when the line breaks; repeated, there is one of each",
  async (_, call, when) => {
    place.cut(call, when);
    const broken = await place.deploy();
    expect(broken.output).toContain("连不上 Google，或中途断线");
    expect(broken.output).not.toContain("access-"); // no token of clasp's log
    expect(broken.code).toBe(1);

    place.mend();
    const repeated = await place.deploy();
    expect(repeated.output).toContain("还需要您做的");
    expect(repeated.code).toBe(0);
    expect(place.google.files.size).toBe(1);
    const scripts = [...place.google.scripts.values()];
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.versions).toHaveLength(1);
    expect(scripts[0]?.deployments).toHaveLength(1);
    expect(place.project()).toMatchObject({
      scriptId: scripts[0]?.scriptId,
      parentId: scripts[0]?.parentId,
      deploymentId: scripts[0]?.deployments[0]?.deploymentId,
    });
  },
  120_000,
);

test("R89: where Google may have made a spreadsheet whose id did not arrive, the person is told", async () => {
  place.cut(/^POST \/drive\/v3\/files$/, "after");
  const { output } = await place.deploy();
  expect(output).toContain("空表格“联络信息登记簿”，可以删除它");
});

test("R89: killed between the spreadsheet and its script, repeated: the spreadsheet is used", async () => {
  await place.killDeployAt(/^POST \/v1\/projects$/, () => "parentId" in place.project());
  place.mend();
  const { code, output } = await place.deploy();
  expect(output).toContain("上次已建好表格");
  expect(code).toBe(0);
  expect(place.google.files.size).toBe(1);
  expect(place.google.scripts.size).toBe(1);
});
