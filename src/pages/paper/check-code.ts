// 校验码: how the hash of a request's content is written on paper, and read from it.

/** As many of its characters as have to be typed: enough that no slip of the pen passes for another content. */
const ENOUGH = 4;

/** In fours, which eyes can follow: "3f2a", "91c0", "4b7e". */
export function codeParts(hash: string): readonly string[] {
  return hash.match(/.{1,4}/g) ?? [];
}

/** True of the beginning of the code, as long as need be, or of all of it; however it was typed (full width, capitals, spaces). */
export function isCodeOf(typed: string, hash: string): boolean {
  const plain = typed.normalize("NFKC").replace(/[\s-]/g, "").toLowerCase();
  return plain.length >= ENOUGH && hash.startsWith(plain);
}
