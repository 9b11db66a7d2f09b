import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256, shortDigest } from "../../../src/domain/log/sha256.ts";

test("the standard's own examples", () => {
  expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  );
});

test("any text of any script, as UTF-8, agrees with the platform's digest", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
  expect(sha256("欧阳\u{20BB7}")).toBe(createHash("sha256").update("欧阳\u{20BB7}").digest("hex"));
});

test("half a surrogate pair is hashed as U+FFFD, like every encoder does", () => {
  expect(sha256("a\ud842b\udfb7")).toBe(sha256("a\ufffdb\ufffd"));
});

test("any bytes, at every length around the block's edge", () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 255);
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("the short digest is the start of the same hash in base64url", () => {
  for (const text of ["", "13800138000", "市场部-品牌专员", "x".repeat(1000)]) {
    expect(shortDigest(text)).toBe(createHash("sha256").update(text).digest("base64url").slice(0, 22));
  }
});
