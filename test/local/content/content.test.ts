// ContentService (reference/content): a web app may serve text.

import { scripted, WANG } from "../runtime/scripted.ts";

test("doGet may answer text, as in guides/html/web-apps", async () => {
  const { ws, script } = await scripted(
    "function doGet(e) { return ContentService.createTextOutput(JSON.stringify(e.parameter)).setMimeType(ContentService.MimeType.JSON); }",
    { files: { "Serve.js": "" } },
  );
  expect(ws.signIn(WANG).visit(script.deploy({ as: "webapp" }), { n: 1 }).html).toBe('{"n":"1"}');
});

test("a text output keeps what it is given", async () => {
  const { run } = await scripted(`function look() {
    const out = ContentService.createTextOutput("a").append("b").downloadAsFile("x.csv").setMimeType(ContentService.MimeType.CSV);
    return [out.getContent(), out.getFileName(), String(out.getMimeType()), out.clear().getContent(), String(out)];
  }`);
  expect(run("look")).toEqual(["ab", "x.csv", "CSV", null, "TextOutput"]);
});
