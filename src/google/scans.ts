// Scans in a Drive folder of the register's own. Only the owner's runs put them there: then they are all in one place, the
// owner's, and nobody else's. `drive.file` reaches what this script has made and no other file.

import { Refused } from "../ports/refused.ts";
import type { Scans } from "../ports/scans.ts";
import { Notes } from "./notes.ts";
import { runsAsOwner } from "./visitor.ts";

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** As far as it is used. Without a blob it is a null that comes before the options (the declarations forget it). */
interface Files {
  create(file: File, blob: GoogleAppsScript.Base.Blob | null, options: object): File;
  get(id: string, options: object): File;
  list(options: object): { files?: File[] | undefined };
}

/** Script property with the folder's id. */
const KEY = "scanFolder";

/** Properties that the files carry, for this script alone: whose folder it is, which operation kept the file. */
const REGISTER = "scansOf";
const OPERATION = "operation";

/** Never open to the whole domain, whatever its administrators have made the rule for new files. */
const ANSWER = { fields: "id,webViewLink", ignoreDefaultVisibility: true };

function driveFiles(): Files {
  if (typeof Drive === "undefined")
    throw new Error("The Drive advanced service is not enabled in the manifest.");
  return Drive.Files;
}

function found(files: Files, key: string, value: string): File | undefined {
  const q = `appProperties has {key='${key}' and value='${value}'} and trashed=false`;
  return files.list({ q, fields: "files(id,webViewLink)" }).files?.[0];
}

function isThere(files: Files, id: string): boolean {
  try {
    return files.get(id, { fields: "trashed" }).trashed === false;
  } catch {
    return false;
  }
}

/** Made once; again where somebody has thrown it away. */
function folderOf(files: Files, registerId: string): string {
  const notes = new Notes();
  const noted = notes.get(KEY);
  if (noted !== "" && isThere(files, noted)) return noted;
  const mimeType = "application/vnd.google-apps.folder";
  const folder =
    found(files, REGISTER, registerId) ??
    files.create({ name: "签字扫描件", mimeType, appProperties: { [REGISTER]: registerId } }, null, ANSWER);
  notes.set(KEY, folder.id ?? "");
  notes.write();
  return folder.id ?? "";
}

export function driveScans(registerId: string): Scans {
  return {
    keep({ base64, type, name }, operationId) {
      if (!runsAsOwner()) throw new Refused("scanInWebApp");
      const files = driveFiles();
      const kept =
        found(files, OPERATION, operationId) ??
        files.create(
          {
            name,
            parents: [folderOf(files, registerId)],
            appProperties: { [OPERATION]: operationId },
          },
          Utilities.newBlob(Utilities.base64Decode(base64), type, name),
          ANSWER,
        );
      return kept.webViewLink ?? "";
    },
  };
}
