// SHA-256 (FIPS 180-4) in the bare language: the rules of the log run where no platform offers a digest,
// and one service call per hash would cost more than the hash.

/** Round constants: the first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

const START = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const BLOCK = 64;
const schedule = new Int32Array(64);

/** The digest in lower-case hexadecimal; text is hashed as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  let hex = "";
  for (const word of digestWords(content)) hex += (word >>> 0).toString(16).padStart(8, "0");
  return hex;
}

const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The first 132 bits of the digest as 22 base64url characters: short enough for a cell, too long to collide. */
export function shortDigest(content: string | Uint8Array): string {
  const words = digestWords(content);
  let text = "";
  for (let bit = 0; bit < 132; bit += 6) {
    const word = words[bit >> 5] ?? 0;
    const next = words[(bit >> 5) + 1] ?? 0;
    const offset = bit & 31;
    const six = offset <= 26 ? word >>> (26 - offset) : (word << (offset - 26)) | (next >>> (58 - offset));
    text += BASE64URL.charAt(six & 63);
  }
  return text;
}

function digestWords(content: string | Uint8Array): Int32Array {
  const message = padded(content);
  const state = Int32Array.from(START);
  for (let start = 0; start < message.length; start += BLOCK) mix(state, message, start);
  return state;
}

/** The message, a one bit, zeros, and its length in bits: whole blocks. */
function padded(content: string | Uint8Array): Uint8Array {
  const room = typeof content === "string" ? content.length * 3 : content.length;
  const message = new Uint8Array(blocks(room));
  let length = content.length;
  if (typeof content === "string") length = writeUtf8(content, message);
  else message.set(content);
  const end = blocks(length);
  message[length] = 0x80;
  const high = Math.floor(length / 0x20000000);
  const low = (length << 3) >>> 0;
  for (let byte = 0; byte < 4; byte++) {
    message[end - 5 - byte] = high >>> (8 * byte);
    message[end - 1 - byte] = low >>> (8 * byte);
  }
  return message.subarray(0, end);
}

function blocks(length: number): number {
  return Math.ceil((length + 9) / BLOCK) * BLOCK;
}

/** Answers the number of bytes written. Half a surrogate pair becomes U+FFFD, as in every UTF-8 encoder. */
function writeUtf8(text: string, into: Uint8Array): number {
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      into[at++] = code;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      code = text.codePointAt(index) ?? 0;
      if (code > 0xffff) index++;
      else code = 0xfffd;
    }
    if (code < 0x800) {
      into[at++] = 0xc0 | (code >> 6);
    } else {
      if (code < 0x10000) {
        into[at++] = 0xe0 | (code >> 12);
      } else {
        into[at++] = 0xf0 | (code >> 18);
        into[at++] = 0x80 | ((code >> 12) & 63);
      }
      into[at++] = 0x80 | ((code >> 6) & 63);
    }
    into[at++] = 0x80 | (code & 63);
  }
  return at;
}

function mix(state: Int32Array, message: Uint8Array, start: number): void {
  expand(message, start);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < 8; index++) state[index] = (state[index] ?? 0) + (mixed[index] ?? 0);
}

function expand(message: Uint8Array, start: number): void {
  for (let index = 0; index < 16; index++) {
    const at = start + 4 * index;
    schedule[index] =
      ((message[at] ?? 0) << 24) |
      ((message[at + 1] ?? 0) << 16) |
      ((message[at + 2] ?? 0) << 8) |
      (message[at + 3] ?? 0);
  }
  for (let index = 16; index < 64; index++) {
    const near = schedule[index - 15] ?? 0;
    const far = schedule[index - 2] ?? 0;
    const s0 = ((near >>> 7) | (near << 25)) ^ ((near >>> 18) | (near << 14)) ^ (near >>> 3);
    const s1 = ((far >>> 17) | (far << 15)) ^ ((far >>> 19) | (far << 13)) ^ (far >>> 10);
    schedule[index] = (schedule[index - 16] ?? 0) + s0 + (schedule[index - 7] ?? 0) + s1;
  }
}
