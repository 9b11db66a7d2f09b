// A chosen scan as the server takes it, or why it is not taken: the same is judged there once more. A photograph that would not
// be taken is made smaller.

import { scanTypeOf } from "../../domain/request/scan.ts";
import { accept, type Result } from "../../domain/refusal.ts";
import { smallerPhoto } from "./smaller-photo.ts";

export interface ChosenScan {
  readonly name: string;
  readonly base64: string;
}

export async function readScan(file: File): Promise<Result<ChosenScan>> {
  const { name } = file;
  const read = await judged(file, name);
  if (read.ok || !file.type.startsWith("image/")) return read;
  const smaller = await smallerPhoto(file);
  return smaller ? judged(smaller, name) : read;
}

async function judged(file: Blob, name: string): Promise<Result<ChosenScan>> {
  const base64 = await base64Of(file);
  const type = scanTypeOf(base64);
  return type.ok ? accept({ name, base64 }) : type;
}

/** @throws DOMException where the file cannot be read: it was moved, or lies where the browser may not look */
function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    // "data:application/pdf;base64,JVBERi0…"
    reader.onload = () =>
      resolve(typeof reader.result === "string" ? reader.result.replace(/^[^,]*,/, "") : "");
    reader.readAsDataURL(file);
  });
}
