// Files to take away: a spreadsheet as .xlsx, a mail as .eml, a plain file as it is.

import * as z from "zod/mini";
import type { Desk } from "./desk.ts";
import { Refused, workbookFor } from "./desk.ts";

export interface Download {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

const wanted = z.object({ as: z.string(), id: z.string() });

export async function downloadOf(desk: Desk, kind: string, input: unknown): Promise<Download> {
  const { as, id } = wanted.parse(input);
  switch (kind) {
    case "xlsx":
      return spreadsheet(desk, as, id);
    case "eml":
      return mail(desk, id);
    case "file":
      return plainFile(desk, as, id);
    default:
      throw new Refused(`no download called ${kind}`);
  }
}

async function spreadsheet(desk: Desk, as: string, id: string): Promise<Download> {
  const workbook = workbookFor(desk, as, id);
  const { workbookToXlsx } = await import("../services/download/xlsx.ts");
  return {
    name: `${desk.workspace.files.get(id)?.name ?? workbook.title}.xlsx`,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await workbookToXlsx(workbook),
  };
}

function plainFile(desk: Desk, as: string, id: string): Download {
  const file = desk.workspace.files.get(id);
  if (file?.content === undefined || desk.workspace.roleOf(id, as) === undefined)
    throw new Refused("no such file");
  return { name: file.name, mimeType: file.mimeType, bytes: Buffer.from(file.content, "base64") };
}

async function mail(desk: Desk, id: string): Promise<Download> {
  const sent = desk.workspace.services.mail.find((candidate) => candidate.id === id);
  if (sent === undefined) throw new Refused("no such mail");
  const { mailToEml } = await import("../services/download/eml.ts");
  return { name: `${sent.subject || "mail"}.eml`, mimeType: "message/rfc822", bytes: await mailToEml(sent) };
}
