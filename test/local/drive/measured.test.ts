// How Drive refuses, as it was measured at Google: test/testdrive.js of the public repository brucemcpherson/gas-fakes,
// whose tests run in Apps Script too.

import { scripted } from "../runtime/scripted.ts";

const manifest = {
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: "Drive", serviceId: "drive", version: "v3" }],
  },
};

test.each([
  ["DriveApp.getFileById(null)", "Invalid argument: id"],
  ["DriveApp.getFolderById(undefined)", "Invalid argument: id"],
  [
    'DriveApp.getFileById("")',
    "Unexpected error while getting the method or property getFileById on object DriveApp.",
  ],
  ["DriveApp.createFile()", "The parameters () don't match the method signature for DriveApp.createFile."],
  ['DriveApp.createFile(null, "")', "Invalid argument: name"],
  [
    'DriveApp.createFile(Utilities.newBlob("a"), "")',
    "The parameters (Blob,String) don't match the method signature for DriveApp.createFile.",
  ],
  ['DriveApp.createFile(Utilities.newBlob(""))', "Blob object must have non-null name for this operation."],
  [
    'DriveApp.createFile("a", "b").makeCopy(DriveApp.getRootFolder(), "c")',
    "The parameters (DriveApp.Folder,String) don't match the method signature for DriveApp.File.makeCopy.",
  ],
  ["DriveApp.getRootFolder().setStarred(true)", "Access denied: DriveApp."],
  [
    'Drive.Files.create({ name: "x" }, "foo")',
    "The mediaData parameter only supports Blob types for upload.",
  ],
  ["Drive.Files.copy(null, null)", "API call to drive.files.copy failed with error: Required"],
])("%s: %s", async (call, text) => {
  const { run } = await scripted(`function call() { ${call}; }`, { manifest });
  expect(() => run("call")).toThrow(text);
});
