// C5: a new partner is entered at once and used after its review; meanwhile its department sees that it is there, on the built
// bundle.

import { STAFF, staffedWorld, type Post } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { as, ask, decide, fresh, NOTHING, open, sign } from "./asking.ts";

const begin = fresh(staffedWorld);

const SUPPLIER = {
  fullName: "周瑜",
  organizationName: "北岭电子有限公司",
  engagementSubject: "电子元件采购",
  mobilePhone: "13900009001",
};

const asked = { kind: "newPartner", fields: SUPPLIER, startedAt: "2026-11-23T08:00" } as const;

const pending = (world: World, who: Post) => world.do("load-subjects", {}, as(who)).pending;

test("C5: until its review the whole department of who asked sees it by names, and no other department does", () => {
  const world = begin();
  const { id } = open(world, "purchasingEmployee", asked);
  const seen = [
    {
      id,
      organizationName: SUPPLIER.organizationName,
      fullName: "周瑜",
      by: STAFF.purchasingEmployee.name,
      on: "2026-11-23",
    },
  ];
  for (const who of ["purchasingEmployee", "purchasingSecondEmployee", "purchasingHead"] as const)
    expect(pending(world, who)).toEqual(seen);
  expect(pending(world, "administrator")).toEqual(seen);
  for (const who of ["salesEmployee", "salesHead", "hrOfficer"] as const)
    expect(pending(world, who)).toEqual([]);
  sign(world, "purchasingSupervisor", id);
  expect(pending(world, "purchasingSecondEmployee")).toEqual([]);
});

test("C5: the same partner is not asked for again while it is under way; another contact of it is, and the same one after a refusal", () => {
  const world = begin();
  const { id } = open(world, "purchasingEmployee", asked);
  const again = (fields: Record<string, string>) =>
    ask(world, "purchasingSecondEmployee", { ...asked, fields: { ...SUPPLIER, ...fields } });
  // However the legal form is written.
  expect(again({ organizationName: "北岭电子有限责任公司", mobilePhone: "13900009009" })).toMatchObject({
    refusals: [
      {
        code: "askedAlready",
        values: { id, name: "周瑜", by: STAFF.purchasingEmployee.name, date: "2026-11-23" },
      },
    ],
  });
  expect(again({ fullName: "鲁肃", mobilePhone: "13900009002" })).toMatchObject({ ok: true });
  decide(world, "purchasingSupervisor", [id], "reject", "不再合作");
  expect(again({})).toMatchObject({ ok: true });
});

test("C5: sent back it is still awaited; corrected at once by an administrator it is in the register, and awaited by nobody's list", () => {
  const world = begin();
  const { id } = open(world, "purchasingEmployee", asked);
  decide(world, "purchasingSupervisor", [id], "return", "请写全称");
  expect(pending(world, "purchasingSecondEmployee")).toMatchObject([{ id }]);
  const fields = { ...SUPPLIER, fullName: "鲁肃", relationshipOwner: STAFF.salesEmployee.serial };
  const atOnce = { ...NOTHING, ...asked, fields, subject: "", version: 0, reason: "急用" } as const;
  world.do("correct-at-once", atOnce, as("administrator"));
  expect(pending(world, "salesEmployee")).toEqual([]);
});
