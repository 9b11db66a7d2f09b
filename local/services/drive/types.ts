// Drive's own file types, and where each opens.

import type { DriveFile } from "../../runtime/state.ts";

export const FOLDER_TYPE = "application/vnd.google-apps.folder";
export const SPREADSHEET_TYPE = "application/vnd.google-apps.spreadsheet";
export const DOCUMENT_TYPE = "application/vnd.google-apps.document";

export const isFolder = (file: DriveFile): boolean => file.mimeType === FOLDER_TYPE;

/** Types that Google's editors make: they have no bytes of their own. */
export const isGoogleType = (mimeType: string): boolean =>
  mimeType.startsWith("application/vnd.google-apps.");

export function urlOf({ id, mimeType }: DriveFile): string {
  if (mimeType === FOLDER_TYPE) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === SPREADSHEET_TYPE) return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
  if (mimeType === DOCUMENT_TYPE) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}

export const sizeOf = (file: DriveFile): number =>
  file.content === undefined ? 0 : Buffer.byteLength(file.content, "base64");
