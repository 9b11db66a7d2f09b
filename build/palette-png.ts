// Makes a screenshot small: at most 256 colours, as PNG has them in a palette. Pictures of a page need no more.

import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** 0xrrggbb, row by row. */
  readonly colours: Uint32Array;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Takes back what the PNG's five filters did to a row, `above` being the row before it. */
function unfilter(type: number, row: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < row.length; at++) {
    const left = at < step ? 0 : (row[at - step] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][type] ?? 0;
    row[at] = (row[at] ?? 0) + predicted;
  }
}

/** Reads what Chromium writes: 8 bits a channel, with or without alpha, not interlaced. */
function decode(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const step = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const bytes = inflateSync(Buffer.concat(parts));
  const colours = new Uint32Array(width * height);
  let above = new Uint8Array(width * step);
  for (let y = 0; y < height; y++) {
    const start = y * (width * step + 1);
    const row = new Uint8Array(bytes.subarray(start + 1, start + 1 + width * step));
    unfilter(bytes[start] ?? 0, row, above, step);
    for (let x = 0; x < width; x++) {
      const [red = 0, green = 0, blue = 0] = row.subarray(x * step, x * step + 3);
      colours[y * width + x] = (red << 16) | (green << 8) | blue;
    }
    above = row;
  }
  return { width, height, colours };
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

/** The commonest colours, and for every other the nearest of them. */
function paletteOf(colours: Uint32Array): { palette: number[]; placeOf: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = ranked.slice(0, MOST_COLOURS);
  const nearest = (colour: number): number => {
    const distances = palette.map((each) => distance(each, colour));
    return distances.indexOf(Math.min(...distances));
  };
  return { palette, placeOf: new Map(ranked.map((colour) => [colour, nearest(colour)])) };
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

export function withPalette(png: Buffer): Buffer {
  const { width, height, colours } = decode(png);
  const { palette, placeOf } = paletteOf(colours);
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with filter 0
  colours.forEach((colour, at) => {
    rows[at + Math.floor(at / width) + 1] = placeOf.get(colour) ?? 0;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", table),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
