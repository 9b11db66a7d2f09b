// Utilities (reference/utilities/Utilities): compared with Node's own crypto, and with Java's documented patterns.

import { createHash, createHmac } from "node:crypto";
import { scripted } from "../runtime/scripted.ts";

const look = async (expression: string): Promise<unknown> => {
  const { run } = await scripted(`function look() { return ${expression}; }`);
  return run("look");
};
const signed = (bytes: Buffer): number[] => [...new Int8Array(bytes)];

test.each([
  ["yyyy-MM-dd HH:mm:ss", "2026-01-05 09:07:03"],
  ["yy M d H m s", "26 1 5 9 7 3"],
  ["yyyy年M月d日", "2026年1月5日"],
  ["EEE EEEE u", "Mon Monday 1"],
  ["MMM MMMM MMMMM", "Jan January January"],
  ["hh:mm a, KK kk", "09:07 AM, 09 09"],
  ["SSS S", "045 45"],
  ["Z z X XX XXX", "+0800 CST +08 +0800 +08:00"],
  ["zzzz", "China Standard Time"],
  ["D w W F Y", "5 2 2 1 2026"],
  ["yyyy-MM-dd'T'HH:mm:ss''", "2026-01-05T09:07:03'"],
  ["G", "AD"],
])("formatDate %j in Asia/Shanghai", async (pattern, expected) => {
  const date = "new Date(Date.UTC(2026, 0, 5, 1, 7, 3, 45))";
  expect(await look(`Utilities.formatDate(${date}, "Asia/Shanghai", ${JSON.stringify(pattern)})`)).toBe(
    expected,
  );
});

test.each([
  ["GMT+8", "09"],
  ["GMT", "01"],
  ["America/New_York", "20"],
  ["GMT-03:30", "21"],
])("formatDate takes the zone %s", async (zone, expected) => {
  expect(await look(`Utilities.formatDate(new Date(Date.UTC(2026, 0, 5, 1)), "${zone}", "HH")`)).toBe(
    expected,
  );
});

test("formatDate refuses letters that Java does not know, and what is no date", async () => {
  const { run } = await scripted(`
    function letter() { return Utilities.formatDate(new Date(), "GMT", "yyyy-bb"); }
    function text() { return Utilities.formatDate("2026-01-05", "GMT", "yyyy"); }`);
  expect(() => run("letter")).toThrow("Illegal pattern character 'b'");
  expect(() => run("text")).toThrow(
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  );
});

test.each([
  ["2026-01-05 09:07:03", "Asia/Shanghai", "yyyy-MM-dd HH:mm:ss", "2026-01-05T01:07:03.000Z"],
  ["5 Feb 2026 7 PM", "GMT", "d MMM yyyy h a", "2026-02-05T19:00:00.000Z"],
  ["20260105", "GMT", "yyyyMMdd", "2026-01-05T00:00:00.000Z"],
  ["2026-01-05T09:00:00+0800", "GMT", "yyyy-MM-dd'T'HH:mm:ssZ", "2026-01-05T01:00:00.000Z"],
])("parseDate %j", async (text, zone, pattern, expected) => {
  expect(
    await look(
      `Utilities.parseDate(${JSON.stringify(text)}, "${zone}", ${JSON.stringify(pattern)}).toISOString()`,
    ),
  ).toBe(expected);
});

// What text without a charset becomes was measured at Google: test/testutilities.js of brucemcpherson/gas-fakes.
test("digests and signatures are signed bytes of the text, in US-ASCII unless a charset is given", async () => {
  const { UTF_8, SHA_256, MD5, SHA_512, SHA_1 } = {
    UTF_8: "Utilities.Charset.UTF_8",
    SHA_256: "Utilities.DigestAlgorithm.SHA_256",
    MD5: "Utilities.DigestAlgorithm.MD5",
    SHA_512: "Utilities.DigestAlgorithm.SHA_512",
    SHA_1: "Utilities.DigestAlgorithm.SHA_1",
  };
  const digest = (name: string, of: string | Buffer): number[] =>
    signed(createHash(name).update(of).digest());
  expect(await look(`Utilities.computeDigest(${MD5}, "联络", ${UTF_8})`)).toEqual(digest("md5", "联络"));
  expect(await look(`Utilities.computeDigest(${SHA_256}, "联络")`)).toEqual(digest("sha256", "??"));
  expect(await look(`Utilities.computeDigest(${SHA_256}, "€🙂")`)).toEqual(digest("sha256", "??"));
  expect(await look(`Utilities.computeDigest(${SHA_512}, [1, -1, 127])`)).toEqual(
    digest("sha512", Buffer.from([1, 255, 127])),
  );
  expect(await look(`Utilities.computeDigest(${SHA_1}, "ü", Utilities.Charset.US_ASCII)`)).toEqual(
    digest("sha1", "?"),
  );
  expect(await look(`Utilities.computeHmacSha256Signature("值", "钥匙", ${UTF_8})`)).toEqual(
    signed(createHmac("sha256", "钥匙").update("值").digest()),
  );
  // The signature that gas-fakes measured: of "caf?" with the key "??".
  const measured = (await look(`Utilities.computeHmacSha256Signature("café", "€🙂")`)) as readonly number[];
  expect([...measured].slice(0, 8)).toEqual([-125, 73, -127, -128, -43, -39, 99, -10]);
  expect(await look(`Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_1, "v", "k")`)).toEqual(
    signed(createHmac("sha1", "k").update("v").digest()),
  );
});

test.each([
  ["Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, [1], Utilities.Charset.UTF_8)", "computeDigest"],
  ["Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a', 'fake')", "computeDigest"],
  ["Utilities.computeHmacSha256Signature([1], [2], Utilities.Charset.UTF_8)", "computeHmacSha256Signature"],
  ["Utilities.computeHmacSha256Signature('a')", "computeHmacSha256Signature"],
])("%s has no such signature (brucemcpherson/gas-fakes, test/testutilities.js)", async (call, method) => {
  await expect(look(call)).rejects.toThrow(`don't match the method signature for Utilities.${method}.`);
});

test("base64, both alphabets, text and bytes", async () => {
  expect(await look(`Utilities.base64Encode("联络>>?", Utilities.Charset.UTF_8)`)).toBe(
    Buffer.from("联络>>?").toString("base64"),
  );
  expect(await look(`Utilities.base64EncodeWebSafe([-1, -2, -3, -4])`)).toBe("__79_A==");
  expect(await look(`Utilities.base64DecodeWebSafe("__79_A==")`)).toEqual([-1, -2, -3, -4]);
  expect(await look(`Utilities.newBlob(Utilities.base64Decode("6IGU57uc")).getDataAsString()`)).toBe("联络");
  const { run } = await scripted(`function look() { return Utilities.base64Decode("!!"); }`);
  expect(() => run("look")).toThrow("Could not decode string.");
});

test("blobs carry bytes, type, name and charset", async () => {
  expect(
    await look(`(function () {
      const blob = Utilities.newBlob("联络", "text/plain", "a.txt");
      const gbk = Utilities.newBlob("").setDataFromString("联络", "GB18030");
      return [blob.getBytes().length, blob.getContentType(), blob.getName(), blob.copyBlob().setName("b.html").setContentTypeFromExtension().getContentType(),
        gbk.getBytes(), gbk.getDataAsString("GBK"), blob.isGoogleType(), String(blob)];
    })()`),
  ).toEqual([6, "text/plain", "a.txt", "text/html", [-63, -86, -62, -25], "联络", false, "Blob"]);
});

test("conversions that Google has say that they are not emulated; others are refused in its words", async () => {
  const caught = (type: string, wanted: string): Promise<unknown> =>
    look(
      `(function () { try { Utilities.newBlob("x", "${type}").getAs("${wanted}"); } catch (e) { return String(e); } })()`,
    );
  expect(await caught("text/html", "application/pdf")).toBe(
    "Error: not emulated: Blob.getAs application/pdf",
  );
  expect(await caught("image/gif", "image/png")).toBe("Error: not emulated: Blob.getAs image/png");
  expect(await caught("text/csv", "image/png")).toBe(
    "Exception: Converting from text/csv to image/png is not supported.",
  );
});

test("archives come back as they went in", async () => {
  expect(
    await look(`(function () {
      const files = [Utilities.newBlob("eins", "text/plain", "甲.txt"), Utilities.newBlob("zwei".repeat(1000), "text/csv", "b.csv")];
      const zip = Utilities.zip(files, "all.zip");
      const gz = Utilities.gzip(files[0]);
      return [zip.getContentType(), zip.getName(), Utilities.unzip(zip).map((each) => each.getName() + each.getDataAsString().length + each.getContentType()), gz.getName(), Utilities.ungzip(gz).getDataAsString()];
    })()`),
  ).toEqual(["application/zip", "all.zip", ["甲.txt4text/plain", "b.csv4000text/csv"], "甲.txt.gz", "eins"]);
});

test("parseCsv, formatString, getUuid", async () => {
  expect(await look(`Utilities.parseCsv('a,"b ""c""\\nd",\\r\\n1,2,3')`)).toEqual([
    ["a", 'b "c"\nd', ""],
    ["1", "2", "3"],
  ]);
  expect(await look(`Utilities.parseCsv("a;b", ";")`)).toEqual([["a", "b"]]);
  expect(
    await look(`Utilities.formatString("%11.6f|%-6s|%05d|%d%%|%s", 3.14159, "ab", 42, 7.9, ["x", 1])`),
  ).toBe("   3.141590|ab    |00042|7%|[x, 1]");
  const uuids = await look("[Utilities.getUuid(), Utilities.getUuid()]");
  expect(uuids).toEqual([
    expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    expect.any(String),
  ]);
  expect(new Set(Array.isArray(uuids) ? uuids : []).size).toBe(2);
});

test("sleep passes virtual time", async () => {
  expect(
    await look("(function (start) { Utilities.sleep(1500); return Date.now() - start; })(Date.now())"),
  ).toBe(1500);
});

test.each([
  ["Europe/Paris", "2026-01-05", "CET"],
  ["Europe/Paris", "2026-07-05", "CEST"],
  ["America/New_York", "2026-07-05", "EDT"],
  ["Asia/Hong_Kong", "2026-07-05", "HKT"],
  ["nowhere", "2026-07-05", "GMT"],
  ["UTC", "2026-07-05", "UTC"],
])("formatDate names the zone %s on %s as Java does (TimeZone.getDisplayName)", async (zone, day, name) => {
  expect(await look(`Utilities.formatDate(new Date("${day}T12:00:00Z"), "${zone}", "z")`)).toBe(name);
});

test("text that is no CSV and bytes that are no archive are the script's to catch (texts: public reports; assumed)", async () => {
  const caught = (code: string): Promise<unknown> =>
    look(`(function () { try { ${code}; } catch (e) { return String(e); } })()`);
  expect(await caught(`Utilities.parseCsv('a,"b')`)).toBe("Exception: Could not parse text.");
  expect(await caught(`Utilities.ungzip(Utilities.newBlob("x"))`)).toBe("Exception: Invalid argument: blob");
  expect(await caught(`Utilities.unzip(Utilities.newBlob("x"))`)).toMatch("Exception: Invalid argument");
  expect(await caught(`Utilities.unzip(Utilities.newBlob("PK\\u0005\\u0006" + "x".repeat(18)))`)).toMatch(
    "Exception: Invalid argument",
  );
});

test("a signature's value and key are both text or both bytes (reference/utilities/Utilities)", async () => {
  const { run } = await scripted(`
    function mixed() { return Utilities.computeHmacSha256Signature("value", [1, 2]); }
    function bytes() { return Utilities.computeHmacSha256Signature([118], [1, 2]); }`);
  expect(() => run("mixed")).toThrow(
    "The parameters (String,number[]) don't match the method signature for Utilities.computeHmacSha256Signature.",
  );
  expect(run("bytes")).toEqual(
    signed(
      createHmac("sha256", Buffer.from([1, 2]))
        .update("v")
        .digest(),
    ),
  );
});

test("an extension that tells nothing makes the type null (reference/base/Blob)", async () => {
  expect(
    await look(
      `Utilities.newBlob("x", "text/plain", "a.unknown").setContentTypeFromExtension().getContentType()`,
    ),
  ).toBeNull();
});

test("text of an impossible length is no base64; the old jsonParse throws the script's own SyntaxError", async () => {
  const { run } = await scripted(`
    function decode() { return Utilities.base64Decode("abcde"); }
    function parse() { try { Utilities.jsonParse("{"); } catch (e) { return e.name; } }`);
  expect(() => run("decode")).toThrow("Could not decode string.");
  expect(run("parse")).toBe("SyntaxError");
});

test("base64-takes-ascii: text without a charset, in both positions of the switch (assumed)", async () => {
  const { ws, run } = await scripted(`function look() { return Utilities.base64Encode("é"); }`);
  expect(run("look")).toBe(Buffer.from("?").toString("base64"));
  ws.assume("base64-takes-ascii", false);
  expect(run("look")).toBe(Buffer.from("é").toString("base64"));
});
