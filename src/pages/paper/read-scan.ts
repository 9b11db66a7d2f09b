// A chosen scan as the server takes it, or why it is not taken: the same is judged there once more.

import { scanTypeOf } from "../../domain/request/scan.ts";
import type { Result } from "../../domain/refusal.ts";

export interface ChosenScan {
  readonly name: string;
  readonly base64: string;
}

export async function readScan(file: File): Promise<Result<ChosenScan>> {
  const base64 = await base64Of(file);
  const type = scanTypeOf(base64);
  return type.ok ? { ok: true, value: { name: file.name, base64 } } : type;
}

/** @throws DOMException where the file cannot be read: it was moved, or lies where the browser may not look */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    // "data:application/pdf;base64,JVBERi0…"
    reader.onload = () =>
      resolve(typeof reader.result === "string" ? reader.result.replace(/^[^,]*,/, "") : "");
    reader.readAsDataURL(file);
  });
}
