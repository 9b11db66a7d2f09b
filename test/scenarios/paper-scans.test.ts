// C9: the scan of a signed paper, uploaded in the web app and kept in the owner's Drive, on the built bundle.

import type { EntryId } from "../../src/domain/ledger/entry.ts";
import { LARGEST_SCAN } from "../../src/domain/request/scan.ts";
import type { Input } from "../../src/wire/operations.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import { OWNER, type World } from "../world.ts";
import { as, fresh, open, printed, rowOf, seen } from "./asking.ts";
import { TINY_PDF } from "./examples.ts";

const begin = fresh(staffedWorld);
const EMPLOYEE = STAFF.salesEmployee.serial;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).toString("base64");
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]).toString("base64");

const newTitle = (world: World, subject = EMPLOYEE): EntryId =>
  open(world, "salesLiaison", { kind: "titleChange", subject, fields: { jobTitle: "客户总监" } }).id;

function signed(world: World, id: EntryId, file = TINY_PDF): Input<"sign-on-paper"> {
  return { requests: [printed(world, id)], department: "销售部", keeper: "档案柜 3", scan: "", file };
}

const FOLDER = "签字扫描件";
/** Beside the register and the top of the owner's Drive. */
const filesOf = (world: World) =>
  world.ws.drive.files().filter(({ id, name }) => id !== world.fileId && name !== "My Drive");

test("C9: the scan lies in the owner's own folder, named by request, day and signer; its address is in the signature and the log", () => {
  const world = begin();
  const id = newTitle(world);
  expect(world.do("sign-on-paper", signed(world, id), as("administrator")).state).toBe("applied");
  const [folder, scan] = filesOf(world);
  expect(folder).toMatchObject({ name: FOLDER });
  expect(scan).toMatchObject({
    name: `${id} 2026-11-23 李明朗`,
    mimeType: "application/pdf",
    parents: [folder?.id],
    content: TINY_PDF,
  });
  for (const file of [folder, scan])
    expect(file?.permissions).toEqual([expect.objectContaining({ role: "owner", emailAddress: OWNER })]);
  const [signature] = seen(world, "salesLiaison", id).signatures;
  expect(signature).toMatchObject({ way: "paper", name: "李明朗", keeper: "档案柜 3" });
  expect(signature?.scan).toContain(scan?.id);
  expect(JSON.stringify(world.rows("变更记录").slice(-2))).toContain(scan?.id);
});

test("C9: the owner's own they stay where the domain shows new files to everybody", () => {
  const world = begin();
  world.ws.assume("drive-visible-to-domain", true);
  world.do("sign-on-paper", signed(world, newTitle(world)), as("administrator"));
  expect(filesOf(world)).toHaveLength(2);
  for (const { permissions } of filesOf(world))
    expect(permissions.map(({ role }) => role)).toEqual(["owner"]);
});

test("C9: the folder is made once, and again where it was thrown away", () => {
  const world = begin();
  const ids = [EMPLOYEE, STAFF.salesSecondEmployee.serial, STAFF.salesBackup.serial].map((each) =>
    newTitle(world, each),
  );
  const record = (id: EntryId | undefined, file: string): void => {
    if (id) world.do("sign-on-paper", signed(world, id, file), as("administrator"));
  };
  record(ids[0], PNG);
  record(ids[1], JPEG);
  expect(filesOf(world).map(({ name, mimeType }) => [name.slice(0, 8), mimeType])).toEqual([
    [FOLDER, "application/vnd.google-apps.folder"],
    ["S-000001", "image/png"],
    ["S-000002", "image/jpeg"],
  ]);
  for (const file of filesOf(world)) if (file.name === FOLDER) file.trashed = true;
  record(ids[2], TINY_PDF);
  const [, , , folder, scan] = filesOf(world);
  expect([folder?.name, scan?.parents]).toEqual([FOLDER, [folder?.id]]);
});

test("C9: killed between the upload and the commit, and asked again: one scan, one signature", () => {
  const world = begin();
  const input = signed(world, newTitle(world));
  const page = world.ws.signIn(STAFF.administrator.account).visit(world.webUrl);
  const call = () =>
    page.call("dispatch", { operation: "sign-on-paper", input, operationId: "paper-upload-1" });
  const before = world.ws.snapshot();
  call();
  const calls = world.ws.executions.at(-1)?.calls ?? [];
  const upload = calls.reduce((last, each, index) => (each.includes("create") ? index : last), -1);
  world.ws.restore(before);
  world.ws.faults.killAt(upload + 1, "after");
  expect(call).toThrow();
  const orphan = filesOf(world).map(({ id }) => id);
  expect(orphan).toHaveLength(2);
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "客户经理" });
  for (let asked = 0; asked < 2; asked++) expect(call()).toMatchObject({ ok: true });
  expect(filesOf(world).map(({ id }) => id)).toEqual(orphan);
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "客户总监" });
  const lines = world.rows("变更记录").filter((row) => row["操作编号"] === "paper-upload-1");
  expect(lines.map((row) => row["操作"])).toEqual(["sign-on-paper", "sign-on-paper"]);
});

test("C9: while Drive's search lags behind, a retry keeps a second copy, and makes one signature; the folder stays one", () => {
  const world = begin();
  world.ws.assume("drive-search-lag", true);
  try {
    const [first, second] = [newTitle(world), newTitle(world, STAFF.salesSecondEmployee.serial)];
    const input = signed(world, first);
    const page = world.ws.signIn(STAFF.administrator.account).visit(world.webUrl);
    const call = () =>
      page.call("dispatch", { operation: "sign-on-paper", input, operationId: "paper-upload-2" });
    const before = world.ws.snapshot();
    call();
    const calls = world.ws.executions.at(-1)?.calls ?? [];
    const upload = calls.reduce((last, each, index) => (each.includes("create") ? index : last), -1);
    world.ws.restore(before);
    world.ws.faults.killAt(upload + 1, "after");
    expect(call).toThrow();
    for (let asked = 0; asked < 2; asked++) expect(call()).toMatchObject({ ok: true });
    expect(world.do("sign-on-paper", signed(world, second), as("administrator")).state).toBe("applied");
    expect(filesOf(world).map(({ name }) => name.slice(0, 8))).toEqual([FOLDER, first, first, second]);
    expect(world.rows("变更记录").filter((row) => row["操作编号"] === "paper-upload-2")).toHaveLength(2);
  } finally {
    world.ws.assume("drive-search-lag", false);
  }
});

test("C9: what is no PDF, JPEG or PNG, by its first bytes, or too large, is refused and not kept", () => {
  const world = begin();
  const id = newTitle(world);
  const tried = (file: string) => world.ask("sign-on-paper", signed(world, id, file), as("administrator"));
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  for (const file of ["", base64("<html>%PDF-1.7"), base64("GIF89a"), `${TINY_PDF}<script>`])
    expect(tried(file)).toMatchObject({ refusals: [{ code: "scanTypeUnknown", field: "scan" }] });
  const large = Buffer.concat([Buffer.from("%PDF-1.7"), Buffer.alloc(LARGEST_SCAN * 2 ** 20)]);
  expect(tried(large.toString("base64"))).toMatchObject({
    refusals: [{ code: "scanTooLarge", field: "scan", values: { limit: LARGEST_SCAN } }],
  });
  expect(filesOf(world)).toEqual([]);
});

test("C9: nothing is kept of a signature that is refused: of another content, by one who asked, or in the sidebar", () => {
  const world = begin();
  const id = newTitle(world);
  const input = signed(world, id);
  const [request] = input.requests;
  const other = request ? [{ ...request, hash: "0".repeat(12) }] : [];
  const refused = (asked: typeof input, options: Parameters<World["ask"]>[2], code: string): void =>
    expect(world.ask("sign-on-paper", asked, options)).toMatchObject({ refusals: [{ code }] });
  refused({ ...input, requests: other }, as("administrator"), "paperOutdated");
  refused(input, as("salesHead"), "notAdministrator");
  refused(input, { as: STAFF.administrator.account, from: "sidebar" }, "scanInWebApp");
  expect(filesOf(world)).toEqual([]);
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "客户经理" });
  // The given address needs no owner.
  const { file: _file, ...given } = { ...input, scan: "https://drive.google.com/file/d/scan-1" };
  expect(
    world.ask("sign-on-paper", given, { as: STAFF.administrator.account, from: "sidebar" }),
  ).toMatchObject({ ok: true });
});
