// Drive as a person sees it.

import * as z from "zod/mini";
import type { DriveFile, Permission } from "../../runtime/state.ts";
import { Refused } from "../desk.ts";
import type { Desk } from "../desk.ts";
import type { FileView, ShareView } from "../protocol.ts";
import type { Handlers } from "./handler.ts";
import { here, inFile } from "./handler.ts";

export const driveHandlers: Handlers<"drive.list" | "drive.trash"> = {
  "drive.list": {
    input: z.object(here),
    answer: (desk, { as }) => [...desk.workspace.files.values()].map((file) => fileView(desk, as, file)),
  },
  "drive.trash": {
    input: z.object({ ...inFile, trashed: z.boolean() }),
    answer(desk, { as, file: id, trashed }) {
      const file = desk.workspace.files.get(id);
      if (file === undefined) throw new Refused("Sorry, the file you have requested does not exist.");
      // Only the owner of a file in My Drive can move it to the trash.
      if (desk.workspace.roleOf(id, as) !== "owner") {
        throw new Refused("You do not have permission to move this file to the trash.");
      }
      file.trashed = trashed;
      return null;
    },
  },
};

function fileView(desk: Desk, as: string, file: DriveFile): FileView {
  const owner = file.permissions.find(({ role }) => role === "owner")?.emailAddress ?? "";
  return {
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: file.parents,
    owner,
    shares: file.permissions.filter(({ role }) => role !== "owner").map(shareView),
    trashed: file.trashed,
    modified: file.modifiedTime,
    modifiedBy: file.lastModifyingUser,
    mayOpen: desk.workspace.roleOf(file.id, as) !== undefined,
    ...(file.description === undefined ? {} : { description: file.description }),
  };
}

function shareView({ type, role, emailAddress, domain, expirationTime }: Permission): ShareView {
  return {
    who: emailAddress ?? domain ?? type,
    role,
    ...(expirationTime === undefined ? {} : { expires: expirationTime }),
  };
}
