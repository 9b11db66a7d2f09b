// The serial (序号) that names a record for ever (R23, R24).

/** What a record is about. Each kind has its own counter and letter. */
export type RecordKind = "internal" | "external" | "organization";

/** "N-000123" internal contact, "W-000045" external contact, "D-000012" organization. Unique, never reused. */
export type Serial = `${"N" | "W" | "D"}-${string}`;

const LETTER = { internal: "N", external: "W", organization: "D" } as const;

export const RECORD_KINDS: readonly RecordKind[] = ["internal", "external", "organization"];

export function isSerial(text: string): text is Serial {
  return /^[NWD]-\d{6,}$/.test(text);
}

/** The serial of the n-th record of its kind, counted from 1 in the order of entry. */
export function serialOf(kind: RecordKind, number: number): Serial {
  return `${LETTER[kind]}-${String(number).padStart(6, "0")}`;
}

export function kindOf(serial: Serial): RecordKind {
  return serial.startsWith("N") ? "internal" : serial.startsWith("W") ? "external" : "organization";
}

export function numberOf(serial: Serial): number {
  return Number(serial.slice(2));
}
