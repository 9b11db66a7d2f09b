// DriveApp, by reference/drive/{DriveApp,File,Folder,FileIterator,Access,Permission}.md of Google's documentation.

import { ACCESS, PERMISSION } from "../../../local/services/drive/app-context.ts";
import { OWNER, READER, refusal, STRANGER, WRITER } from "../sheets-api/direct.ts";
import { newSpreadsheet } from "../sheets-api/direct.ts";
import { asFile, asFolder, driveSetting, names } from "./setting.ts";

const NOT_FOUND =
  "No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.";

test("a file that is not shared, or is not there, cannot be found", () => {
  const { as } = driveSetting();
  const file = asFile(as(OWNER).app.createFile("秘密.txt", "content"));
  for (const id of [file.getId(), "nowhere"]) {
    expect(refusal(() => as(STRANGER).app.getFileById(id))).toMatchObject({
      name: "Exception",
      message: NOT_FOUND,
    });
  }
  expect(asFile(as(OWNER).app.getFileById(file.getId())).getBlob().getDataAsString()).toBe("content");
});

test("sharing with an editor and a viewer: both may open, each gets a mail, only the editor changes", () => {
  const { as, mail } = driveSetting();
  const file = asFile(as(OWNER).app.createFile("a.txt", "x"));
  file.addEditor(WRITER).addViewers([READER, "guest@elsewhere.org"]);
  expect(file.getEditors().map((user) => user.getEmail())).toEqual([WRITER]);
  expect(file.getViewers().map((user) => user.getEmail())).toEqual([READER, "guest@elsewhere.org"]);
  expect(mail().map(({ to, replyTo }) => [to, replyTo])).toEqual([
    [[WRITER], OWNER],
    [[READER], OWNER],
    [["guest@elsewhere.org"], OWNER],
  ]);
  asFile(as(WRITER).app.getFileById(file.getId())).setName("b.txt");
  expect(file.getName()).toBe("b.txt");
  const read = asFile(as(READER).app.getFileById(file.getId()));
  expect(refusal(() => read.setName("c.txt")).message).toBe("Access denied: DriveApp.");
  expect(read.getEditors()).toEqual([]);
});

test("adding a viewer who is an editor has no effect; adding an editor who is a viewer promotes", () => {
  const { as } = driveSetting();
  const file = asFile(as(OWNER).app.createFile("a.txt", "x"));
  file.addViewer(READER).addEditor(READER).addViewer(READER);
  expect(file.getAccess(READER)).toBe(PERMISSION.EDIT);
  file.removeEditor(READER);
  expect(file.getAccess(READER)).toBe(PERMISSION.NONE);
  expect(refusal(() => as(READER).app.getFileById(file.getId())).message).toBe(NOT_FOUND);
});

test("editors share unless the owner forbids it; only the owner hands a file over, and stays as an editor", () => {
  const { as } = driveSetting();
  const file = asFile(as(OWNER).app.createFile("a.txt", "x"));
  file.addEditor(WRITER);
  const edited = asFile(as(WRITER).app.getFileById(file.getId()));
  edited.addViewer(READER);
  file.setShareableByEditors(false);
  expect(refusal(() => edited.addViewer(STRANGER)).message).toBe("Access denied: DriveApp.");
  expect(refusal(() => edited.setOwner(WRITER)).message).toBe("Access denied: DriveApp.");
  file.setOwner(WRITER);
  expect(file.getOwner().getEmail()).toBe(WRITER);
  expect(file.getAccess(OWNER)).toBe(PERMISSION.EDIT);
});

test("folders hand their access down; moving a file out takes it away", () => {
  const { as } = driveSetting();
  const folder = asFolder(as(OWNER).app.createFolder("归档"));
  folder.addViewer(READER);
  const file = asFile(folder.createFile("a.txt", "x"));
  const inner = asFolder(folder.createFolder("2025"));
  file.moveTo(inner);
  expect(names(file.getParents())).toEqual(["2025"]);
  expect(asFile(as(READER).app.getFileById(file.getId())).getName()).toBe("a.txt");
  expect(file.getViewers().map((user) => user.getEmail())).toEqual([READER]);
  file.moveTo(as(OWNER).app.getRootFolder());
  expect(names(file.getParents())).toEqual(["My Drive"]);
  expect(refusal(() => as(READER).app.getFileById(file.getId())).message).toBe(NOT_FOUND);
  expect(refusal(() => folder.moveTo(inner)).message).toContain("cannot be moved into itself");
});

test("addFile and removeFile, deprecated, move the file", () => {
  const { as } = driveSetting();
  const folder = asFolder(as(OWNER).app.createFolder("归档"));
  const file = asFile(as(OWNER).app.createFile("a.txt", "x"));
  expect(names(folder.addFile(file).getFiles())).toEqual(["a.txt"]);
  expect(names(folder.removeFile(file).getFiles())).toEqual([]);
  expect(names(file.getParents())).toEqual(["My Drive"]);
});

test("general access: private, the domain, anyone; found by searching or with the link only (reference of Access)", () => {
  const { as } = driveSetting();
  const file = asFile(as(OWNER).app.createFile("a.txt", "x"));
  expect([file.getSharingAccess(), file.getSharingPermission()]).toEqual([ACCESS.PRIVATE, PERMISSION.VIEW]);
  as(OWNER).execution.enumName = (value) => String(value);
  file.setSharing(ACCESS.DOMAIN_WITH_LINK, PERMISSION.EDIT);
  expect([file.getSharingAccess(), file.getSharingPermission()]).toEqual([
    ACCESS.DOMAIN_WITH_LINK,
    PERMISSION.EDIT,
  ]);
  file.setSharing(ACCESS.DOMAIN, PERMISSION.EDIT);
  expect(file.getSharingAccess()).toBe(ACCESS.DOMAIN);
  file.setSharing(ACCESS.ANYONE, PERMISSION.EDIT);
  expect([file.getSharingAccess(), file.getSharingPermission()]).toEqual([ACCESS.ANYONE, PERMISSION.EDIT]);
  asFile(as(STRANGER).app.getFileById(file.getId())).setName("by a colleague");
  file.setSharing(ACCESS.PRIVATE, PERMISSION.VIEW);
  expect(refusal(() => as(STRANGER).app.getFileById(file.getId())).message).toBe(NOT_FOUND);
});

test("trash is the owner's; what lies in a trashed folder is trashed and not found by name", () => {
  const { as } = driveSetting();
  const folder = asFolder(as(OWNER).app.createFolder("old"));
  const file = asFile(folder.createFile("a.txt", "x"));
  folder.addEditor(WRITER);
  const shared = asFolder(as(WRITER).app.getFolderById(folder.getId()));
  expect(refusal(() => shared.setTrashed(true)).message).toBe("Access denied: DriveApp.");
  folder.setTrashed(true);
  expect([folder.isTrashed(), file.isTrashed()]).toEqual([true, true]);
  expect(names(as(OWNER).app.getFilesByName("a.txt"))).toEqual([]);
  expect(names(as(OWNER).app.getTrashedFiles())).toEqual(["a.txt"]);
});

test("searches: title, type, parents, dates, with and, or, not; quotes are escaped", () => {
  const { as, workspace } = driveSetting();
  const { app } = as(OWNER);
  const folder = asFolder(app.createFolder("审核报告"));
  folder.createFile("2025 Gulliver's Travels.txt", "x");
  workspace.clock.pass(1000);
  app.createFile("内部 联络信息.csv", "x", "text/csv");
  expect(names(app.searchFiles("title contains 'Gulliver\\'s'"))).toEqual(["2025 Gulliver's Travels.txt"]);
  expect(names(app.searchFiles("title contains 'ravels'"))).toEqual([]);
  expect(names(app.searchFiles("title contains '联络'"))).toEqual(["内部 联络信息.csv"]);
  expect(names(app.searchFiles(`'${folder.getId()}' in parents and trashed = false`))).toHaveLength(1);
  expect(names(app.searchFiles("mimeType = 'text/csv' or title contains '2025'"))).toHaveLength(2);
  expect(names(app.searchFiles("not (mimeType = 'text/csv')"))).toHaveLength(1);
  expect(names(app.searchFolders("title = '审核报告'"))).toEqual(["审核报告"]);
  for (const query of ["title =", "name = 'x'", "title ~ 'x'", "title = 'x' trashed = false"]) {
    expect(refusal(() => app.searchFiles(query)).message).toBe("Invalid argument: q");
  }
});

test("a new file is found only after a minute where searches lag (assumed: drive-search-lag)", () => {
  const { as, workspace } = driveSetting();
  workspace.assumptions["drive-search-lag"] = true;
  as(OWNER).app.createFile("new.txt", "x");
  expect(names(as(OWNER).app.getFilesByName("new.txt"))).toEqual([]);
  workspace.clock.pass(60_000);
  expect(names(as(OWNER).app.getFilesByName("new.txt"))).toEqual(["new.txt"]);
});

test("iterators end with Google's text and go on from a token", () => {
  const { as } = driveSetting();
  const { app } = as(OWNER);
  app.createFile("1", "x");
  app.createFile("2", "x");
  const files = app.getFiles();
  const first = asFile(files.next()).getName();
  const rest = names(app.continueFileIterator(files.getContinuationToken()));
  expect([first, ...rest].sort()).toEqual(["1", "2"]);
  files.next();
  expect(refusal(() => files.next()).message).toBe(
    "Cannot retrieve the next object: iterator has reached the end.",
  );
});

test("a copy belongs to who makes it, is not shared, and is a spreadsheet of its own", () => {
  const { as, workspace } = driveSetting();
  const book = newSpreadsheet(workspace);
  const copy = asFile(asFile(as(READER).app.getFileById(book.spreadsheetId)).makeCopy("mine"));
  expect(copy.getOwner().getEmail()).toBe(READER);
  expect(refusal(() => as(OWNER).app.getFileById(copy.getId())).message).toBe(NOT_FOUND);
  const copied = workspace.workbooks.get(copy.getId());
  expect(copied).toMatchObject({ title: "mine", spreadsheetId: copy.getId() });
  expect(copied?.sheets[0]).not.toBe(book.sheets[0]);
});

test("scopes: reading needs drive or drive.readonly, writing needs drive", () => {
  const { as } = driveSetting();
  const { app, execution } = as(OWNER);
  const file = asFile(app.createFile("a.txt", "x"));
  execution.scopes = ["drive.file"];
  expect(refusal(() => app.getFileById(file.getId())).message).toBe(
    "Specified permissions are not sufficient to call DriveApp.getFileById. Required permissions: " +
      "(https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/drive)",
  );
  execution.scopes = ["drive.readonly"];
  expect(asFile(app.getFileById(file.getId())).getName()).toBe("a.txt");
  expect(refusal(() => file.setName("b")).message).toContain(
    "Required permissions: https://www.googleapis.com/auth/drive",
  );
});

test("Google files have no bytes here, and say so", () => {
  const { as, workspace } = driveSetting();
  const file = asFile(as(OWNER).app.getFileById(newSpreadsheet(workspace).spreadsheetId));
  expect(refusal(() => file.getAs("application/pdf"))).toMatchObject({
    name: "Error",
    message: "not emulated: File.getAs application/pdf",
  });
  expect(file.getUrl()).toBe(`https://docs.google.com/spreadsheets/d/${file.getId()}/edit?usp=drivesdk`);
});
