// Which changes at partners are major (R48, W5.3), by the rules that the company counts.

import { countedChanges, MAJOR_CHANGES, majorCodes } from "../../../src/domain/request/major.ts";
import type { RequestKind } from "../../../src/domain/request/request.ts";

const ALL = countedChanges(Object.values(MAJOR_CHANGES).join("；"));
const PLAIN = { isMainContact: false, isUnit: false, ticked: false };

test.each<[string, RequestKind, Record<string, string>, Partial<typeof PLAIN>, string[]]>([
  ["the main contact left", "contactLeft", {}, { isMainContact: true }, ["mainContactReplaced"]],
  ["another contact left", "contactLeft", {}, {}, []],
  [
    "another main contact",
    "contactChanged",
    { mainContact: "W-000002" },
    { isUnit: true },
    ["mainContactReplaced"],
  ],
  [
    "the main contact moved on",
    "contactChanged",
    { organizationName: "x" },
    { isMainContact: true },
    ["mainContactReplaced"],
  ],
  ["a unit renamed", "contactChanged", { fullName: "x" }, { isUnit: true }, ["unitRenamed"]],
  ["a contact's name corrected", "contactChanged", { fullName: "x" }, {}, []],
  ["both channels", "contactChanged", { mobilePhone: "1", email: "2" }, {}, ["channelsReplaced"]],
  ["one channel", "contactChanged", { mobilePhone: "1" }, {}, []],
  ["another owner", "matterChanged", { relationshipOwner: "N-000002" }, {}, ["ownerChanged"]],
  ["an ending", "engagementEnded", {}, {}, ["engagementEnded"]],
  [
    "a resumption, ticked as well",
    "engagementResumed",
    {},
    { ticked: true },
    ["engagementResumed", "ticked"],
  ],
  ["a colleague's title", "titleChange", { jobTitle: "x" }, {}, []],
])("R48: %s", (_what, kind, fields, about, codes) => {
  expect(majorCodes({ kind }, fields, { ...PLAIN, ...about }, ALL)).toEqual(codes);
  expect(majorCodes({ kind }, fields, { ...PLAIN, ...about }, [])).toEqual(about.ticked ? ["ticked"] : []);
});
