// The advanced Drive service, by the reference of the Drive API v3 (files, permissions, revisions, about).

import { AboutFacade, RevisionsFacade } from "../../../local/services/drive/advanced/index.ts";
import { OWNER, READER, refusal, STRANGER, WRITER } from "../sheets-api/direct.ts";
import { asFolder, driveSetting, type Hands } from "./setting.ts";

const FOLDER = "application/vnd.google-apps.folder";

function made({ files }: Hands, body: object): string {
  const file = files.create(body);
  if (typeof file !== "object" || file === null || !("id" in file)) throw new Error("no id");
  return String(file.id);
}

test("create and get answer four fields unless a mask asks for more", () => {
  const { as } = driveSetting();
  const id = made(as(OWNER), { name: "报告", mimeType: FOLDER, appProperties: { kind: "audit" } });
  expect(as(OWNER).files.get(id)).toEqual({ kind: "drive#file", id, name: "报告", mimeType: FOLDER });
  expect(
    as(OWNER).files.get(id, { fields: "appProperties,owners(emailAddress,me),capabilities/canEdit,trashed" }),
  ).toEqual({
    appProperties: { kind: "audit" },
    owners: [{ emailAddress: OWNER, me: true }],
    capabilities: { canEdit: true },
    trashed: false,
  });
  expect(refusal(() => as(OWNER).files.get(id, { fields: "title" })).message).toBe(
    "API call to drive.files.get failed with error: Invalid field selection title",
  );
});

test("where the domain shows new files to everybody, ignoreDefaultVisibility keeps one private (reference files.create; a switch)", () => {
  const { as, workspace } = driveSetting();
  const ends = (id: string) =>
    workspace.files.get(id)?.permissions.map(({ type, role }) => `${type} ${role}`);
  const { files } = as(OWNER);
  const before = made(as(OWNER), { name: "a" });
  workspace.assumptions["drive-visible-to-domain"] = true;
  const shown = made(as(OWNER), { name: "b" });
  files.create({ name: "c" }, null, { ignoreDefaultVisibility: true });
  const kept = [...workspace.files.values()].find(({ name }) => name === "c")?.id ?? "";
  expect([before, shown, kept].map(ends)).toEqual([
    ["user owner"],
    ["user owner", "domain reader"],
    ["user owner"],
  ]);
});

test("a file that is not there or not shared: 404 with its id", () => {
  const { as } = driveSetting();
  const id = made(as(OWNER), { name: "a" });
  expect(refusal(() => as(STRANGER).files.get(id))).toMatchObject({
    name: "GoogleJsonResponseException",
    message: `API call to drive.files.get failed with error: File not found: ${id}.`,
    details: { code: 404, errors: [{ reason: "notFound" }] },
  });
});

test("permissions: a mail goes out by default, not when told so, and carries the message", () => {
  const { as, mail } = driveSetting();
  const owner = as(OWNER);
  const id = made(owner, { name: "名册" });
  owner.permissions.create({ type: "user", role: "reader", emailAddress: READER }, id, {
    sendNotificationEmail: false,
  });
  expect(mail()).toHaveLength(0);
  owner.permissions.create({ type: "user", role: "writer", emailAddress: WRITER }, id, {
    emailMessage: "请核对",
  });
  expect(mail()).toMatchObject([{ to: [WRITER], replyTo: OWNER, body: expect.stringContaining("请核对") }]);
  expect(owner.permissions.list(id, { fields: "permissions(emailAddress,role)" })).toEqual({
    permissions: [
      { emailAddress: OWNER, role: "owner" },
      { emailAddress: READER, role: "reader" },
      { emailAddress: WRITER, role: "writer" },
    ],
  });
});

test("permissions are for those who may edit; sharing for writers unless writersCanShare is off", () => {
  const { as } = driveSetting();
  const owner = as(OWNER);
  const id = made(owner, { name: "a" });
  const share = (email: string, role: string) =>
    owner.permissions.create({ type: "user", role, emailAddress: email }, id, {
      sendNotificationEmail: false,
    });
  share(READER, "reader");
  share(WRITER, "writer");
  const forbidden = {
    message: expect.stringContaining("The user does not have sufficient permissions for this file."),
    details: expect.objectContaining({ code: 403 }),
  };
  expect(refusal(() => as(READER).permissions.list(id))).toMatchObject(forbidden);
  owner.files.update({ writersCanShare: false }, id);
  const more = { type: "user", role: "reader", emailAddress: STRANGER };
  expect(refusal(() => as(WRITER).permissions.create(more, id))).toMatchObject(forbidden);
  expect(refusal(() => as(WRITER).files.remove(id))).toMatchObject(forbidden);
});

test("ownership is handed over with transferOwnership only, by the owner only", () => {
  const { as } = driveSetting();
  const owner = as(OWNER);
  const id = made(owner, { name: "a" });
  const transfer = { type: "user", role: "owner", emailAddress: WRITER };
  expect(refusal(() => owner.permissions.create(transfer, id)).message).toContain(
    "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
  );
  owner.permissions.create(transfer, id, { transferOwnership: true });
  expect(owner.files.get(id, { fields: "ownedByMe,owners(emailAddress)" })).toEqual({
    ownedByMe: false,
    owners: [{ emailAddress: WRITER }],
  });
  expect(refusal(() => owner.files.remove(id)).message).toContain("sufficient permissions");
});

test("an expiration ends access by the virtual clock; more than a year is refused", () => {
  const { as, workspace } = driveSetting();
  const owner = as(OWNER);
  const id = made(owner, { name: "a" });
  const until = (expirationTime: string) =>
    owner.permissions.create({ type: "user", role: "reader", emailAddress: READER, expirationTime }, id, {
      sendNotificationEmail: false,
      fields: "id,expirationTime",
    });
  expect(refusal(() => until("2028-01-05T09:00:00+08:00")).message).toContain("more than a year");
  until("2026-01-06T09:00:00+08:00");
  expect(as(READER).files.get(id)).toMatchObject({ id });
  workspace.clock.pass(86_400_000);
  expect(refusal(() => as(READER).files.get(id)).message).toContain("File not found");
});

test("update and remove of a permission; what a folder hands down is not the file's", () => {
  const { as } = driveSetting();
  const owner = as(OWNER);
  const folder = made(owner, { name: "f", mimeType: FOLDER });
  const id = made(owner, { name: "a", parents: [folder] });
  const quiet = { sendNotificationEmail: false, fields: "id,role" };
  const inherited = owner.permissions.create(
    { type: "user", role: "reader", emailAddress: READER },
    folder,
    quiet,
  );
  const own = owner.permissions.create({ type: "user", role: "reader", emailAddress: WRITER }, id, quiet);
  const idOf = (value: unknown) =>
    typeof value === "object" && value !== null && "id" in value ? String(value.id) : "";
  expect(owner.permissions.update({ role: "writer" }, id, idOf(own), { fields: "role" })).toEqual({
    role: "writer",
  });
  expect(refusal(() => owner.permissions.remove(id, idOf(inherited))).message).toContain(
    "inherited from a folder",
  );
  owner.permissions.remove(id, idOf(own));
  expect(refusal(() => as(WRITER).files.get(id)).message).toContain("File not found");
  expect(refusal(() => owner.permissions.remove(id, "1")).message).toContain("Permission not found: 1.");
});

test("list: query, order, pages; a person finds what is shared with them", () => {
  const { as, workspace } = driveSetting();
  const owner = as(OWNER);
  for (const name of ["a", "b", "c"]) {
    made(owner, { name, appProperties: { year: "2026" } });
    workspace.clock.pass(1000);
  }
  const list = (options: object) => owner.files.list({ fields: "nextPageToken,files(name)", ...options });
  expect(list({ orderBy: "name desc" })).toEqual({ files: [{ name: "c" }, { name: "b" }, { name: "a" }] });
  const page = list({ orderBy: "name", pageSize: 2 });
  expect(page).toMatchObject({ files: [{ name: "a" }, { name: "b" }] });
  const token =
    typeof page === "object" && page !== null && "nextPageToken" in page ? page.nextPageToken : undefined;
  expect(list({ orderBy: "name", pageSize: 2, pageToken: token })).toEqual({ files: [{ name: "c" }] });
  expect(list({ q: "appProperties has { key='year' and value='2026' } and name != 'b'" })).toEqual({
    files: [{ name: "c" }, { name: "a" }],
  });
  expect(list({ q: `'${OWNER}' in owners and modifiedTime > '2026-01-05T01:00:01'` })).toEqual({
    files: [{ name: "c" }],
  });
  expect(refusal(() => list({ q: "title = 'a'" })).message).toBe(
    "API call to drive.files.list failed with error: Invalid Value",
  );
  expect(as(READER).files.list()).toMatchObject({ files: [] });
});

test("update: names, properties, parents by parameter, trash; a null takes a property away", () => {
  const { as } = driveSetting();
  const owner = as(OWNER);
  const folder = made(owner, { name: "f", mimeType: FOLDER });
  const id = made(owner, { name: "a", properties: { x: "1", y: "2" } });
  owner.files.update({ name: "b", properties: { x: null } }, id, null, { addParents: folder });
  owner.files.update({ trashed: true }, id);
  expect(owner.files.get(id, { fields: "name,properties,parents,trashed,explicitlyTrashed" })).toEqual({
    name: "b",
    properties: { y: "2" },
    parents: [folder],
    trashed: true,
    explicitlyTrashed: true,
  });
  expect(refusal(() => owner.files.update({ parents: [folder] }, id))).toMatchObject({
    details: { code: 403, errors: [{ reason: "fieldNotWritable" }] },
  });
});

test("revisions tell who changed the content and when; readers do not see them", () => {
  const { as, workspace } = driveSetting();
  const owner = as(OWNER);
  const id = made(owner, { name: "a.txt", mimeType: "text/plain" });
  owner.permissions.create({ type: "user", role: "reader", emailAddress: READER }, id, {
    sendNotificationEmail: false,
  });
  for (const by of [OWNER, WRITER]) {
    workspace.touch(id, by);
    workspace.clock.pass(1000);
  }
  const list = (email: string) =>
    new RevisionsFacade(as(email).execution).list(id, {
      fields: "revisions(id,modifiedTime,lastModifyingUser(emailAddress))",
    });
  expect(list(OWNER)).toEqual({
    revisions: [
      { id: "1", modifiedTime: "2026-01-05T01:00:00.000Z", lastModifyingUser: { emailAddress: OWNER } },
      { id: "2", modifiedTime: "2026-01-05T01:00:01.000Z", lastModifyingUser: { emailAddress: WRITER } },
    ],
  });
  expect(refusal(() => list(READER)).details).toMatchObject({ code: 403 });
});

test("about tells who is asking, and needs a mask", () => {
  const { as } = driveSetting();
  const about = new AboutFacade(as(WRITER).execution);
  expect(about.get({ fields: "user(emailAddress,me)" })).toEqual({
    user: { emailAddress: WRITER, me: true },
  });
  expect(refusal(() => about.get()).message).toContain("The 'fields' parameter is required for this method.");
});

test("'me' is whoever asks (guides/search-files); terms that are not emulated say so", () => {
  const { as } = driveSetting();
  const id = made(as(OWNER), { name: "a" });
  as(OWNER).permissions.create({ type: "user", role: "writer", emailAddress: WRITER }, id, {
    sendNotificationEmail: false,
  });
  const found = (email: string, q: string) => as(email).files.list({ q, fields: "files(name)" });
  expect(found(OWNER, "'me' in owners and trashed = false")).toEqual({ files: [{ name: "a" }] });
  expect(found(WRITER, "'me' in owners")).toEqual({ files: [] });
  expect(found(WRITER, "'me' in writers")).toEqual({ files: [{ name: "a" }] });
  expect(refusal(() => found(OWNER, "fullText contains 'a'")).message).toBe(
    "not emulated: Drive search by fullText",
  );
  expect(refusal(() => as(OWNER).files.get(id, { alt: "media" })).message).toContain("not emulated");
  expect(refusal(() => as(OWNER).files.list({ corpora: "domain" })).message).toContain("not emulated");
});

test("an update that is refused changes nothing", () => {
  const { as } = driveSetting();
  const id = made(as(OWNER), { name: "a" });
  as(OWNER).permissions.create({ type: "user", role: "writer", emailAddress: WRITER }, id, {
    sendNotificationEmail: false,
  });
  for (const body of [
    { name: "b", trashed: true },
    { name: "b", writersCanShare: false },
  ]) {
    expect(refusal(() => as(WRITER).files.update(body, id)).details).toMatchObject({ code: 403 });
  }
  expect(refusal(() => as(OWNER).files.update({ name: "b" }, id, null, { addParents: "nope" }))).toBeTruthy();
  expect(as(OWNER).files.get(id, { fields: "name,trashed" })).toEqual({ name: "a", trashed: false });
});

test("a permission's id is its person's, on every file; what has expired is not listed (reference of permissions)", () => {
  const { as, workspace } = driveSetting();
  const owner = as(OWNER);
  const id = made(owner, { name: "a" });
  const about = new AboutFacade(owner.execution).get({ fields: "user(permissionId)" });
  const expirationTime = "2026-01-06T09:00:00+08:00";
  owner.permissions.create({ type: "user", role: "reader", emailAddress: READER, expirationTime }, id, {
    sendNotificationEmail: false,
  });
  expect(owner.files.get(id, { fields: "permissionIds" })).toMatchObject({
    permissionIds: [expect.any(String), expect.any(String)],
  });
  workspace.clock.pass(86_400_000);
  const left = owner.permissions.list(id, { fields: "permissions(id,emailAddress)" });
  expect(left).toEqual({ permissions: [{ id: expect.any(String), emailAddress: OWNER }] });
  expect(JSON.stringify(about)).toContain(/"id":"(\d+)"/.exec(JSON.stringify(left))?.[1] ?? "no id");
});

test("drive.file reaches what the script has made (guides/api-specific-auth): all else is not there", () => {
  const { as } = driveSetting();
  const { app, files, execution } = as(OWNER);
  const foreign = asFolder(app.createFolder("档案")).getId();
  execution.scopes = ["drive.file"];
  const own = made(as(OWNER), { name: "扫描件", mimeType: FOLDER });
  expect(files.create({ name: "a.pdf", parents: [own] }, null, { fields: "parents" })).toEqual({
    parents: [own],
  });
  expect(files.list({ fields: "files(name)", orderBy: "name" })).toEqual({
    files: [{ name: "a.pdf" }, { name: "扫描件" }],
  });
  expect(refusal(() => files.get(foreign)).message).toContain(`File not found: ${foreign}.`);
  expect(refusal(() => files.create({ name: "b.pdf", parents: [foreign] })).message).toContain(
    "File not found",
  );
});

test("drive.file beside a reading scope: what others made is seen and not written (guides/handle-errors; parents assumed)", () => {
  const { as } = driveSetting();
  const { app, files, execution } = as(OWNER);
  const foreign = asFolder(app.createFolder("档案")).getId();
  execution.scopes = ["drive.file", "drive.metadata.readonly"];
  expect(files.get(foreign)).toMatchObject({ name: "档案" });
  for (const write of [
    () => files.create({ name: "b.pdf", parents: [foreign] }),
    () => files.update({ name: "别名" }, foreign),
    () => files.remove(foreign),
  ])
    expect(refusal(write)).toMatchObject({ details: { errors: [{ reason: "appNotAuthorizedToFile" }] } });
  expect(files.get(foreign)).toMatchObject({ name: "档案" });
});
