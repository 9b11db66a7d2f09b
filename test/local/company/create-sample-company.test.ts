// The built product, driven through its own pages in a new workspace. Needs `npm run build`.

import { createSampleCompany, sampleCompany } from "../../../local/company/index.ts";
import { openWorkspace } from "../../../local/index.ts";

test("a new workspace ends in a register that is set up and filled", async () => {
  const { domain } = sampleCompany();
  const workspace = await openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [], domain });
  const { fileId, company } = createSampleCompany(workspace, { bundle: "dist" });
  const rows = (tab: string): unknown[][] =>
    workspace
      .sheet(fileId, tab)
      .values()
      .filter(([serial]) => serial !== "");
  expect(rows("内部沟通联络信息表")).toHaveLength(company.internal.length + 1);
  expect(rows("外部沟通联络信息表")).toHaveLength(company.external.length + 1);
  expect(rows("单位")).toHaveLength(company.organizations.length + 1);
  const flat = JSON.stringify(rows("单位"));
  expect(flat.match(/合作终止/g)).toHaveLength(4);
  expect(rows("角色")[1]?.[2]).toBe(company.roles[0]?.account);
});
