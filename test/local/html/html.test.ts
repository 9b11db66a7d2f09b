// HtmlService (reference/html; guides/html/templated-html).

import { scripted } from "../runtime/scripted.ts";

const page = async (expression: string, files: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { run } = await scripted(
    `function helper(x) { return "<" + x + ">"; } function look() { return ${expression}; }`,
    { files },
  );
  return String(run("look"));
};
const evaluated = (template: string, value = '<a href="x">\'&</a>'): Promise<string> =>
  page(
    `(function () { const t = HtmlService.createTemplate(${JSON.stringify(template)}); t.value = ${JSON.stringify(value)}; return t.evaluate().getContent(); })()`,
  );

test("scriptlets run, print escaped, and print as they are", async () => {
  expect(await evaluated("<? for (var i = 0; i < 2; i++) { ?><li><?= i ?></li><? } ?>")).toBe(
    "<li>0</li><li>1</li>",
  );
  expect(await evaluated("<p><?= value ?></p>")).toBe(
    "<p>&lt;a href=&#34;x&#34;&gt;&#39;&amp;&lt;/a&gt;</p>",
  );
  expect(await evaluated("<p><?!= value ?></p>")).toBe(`<p><a href="x">'&</a></p>`);
  expect(await evaluated("<?= 'Hello, world!'; ?>")).toBe("Hello, world!");
  expect(await evaluated("<?= helper(1) ?>")).toBe("&lt;1&gt;");
});

test.each([
  [`<p title="<?= value ?>">`, `"><script>`, `<p title="&#34;&gt;&lt;script&gt;">`],
  [`<p title=<?= value ?>>`, "a onclick=x", "<p title=a&#32;onclick&#61;x>"],
  [`<a href="<?= value ?>">`, "javascript:alert(1)", `<a href="#zSoyz">`],
  [`<a href=<?= value ?>>`, "https://a.cn onclick=x", "<a href=https://a.cn&#32;onclick&#61;x>"],
  [`<a href="<?= value ?>">`, "https://example.cn/?a=1&b", `<a href="https://example.cn/?a=1&amp;b">`],
  [
    `<script>var x = <?= value ?>;</script>`,
    "</script>'",
    String.raw`<script>var x = '\u003c\u002fscript\u003e\u0027';</script>`,
  ],
  [
    `<script>var x = "<?= value ?>";</script>`,
    `";alert(1)`,
    String.raw`<script>var x = "\u0022;alert(1)";</script>`,
  ],
  [`<script>1</script><p><?= value ?>`, "<", "<script>1</script><p>&lt;"],
])("%j is escaped by where the value stands", async (template, value, expected) => {
  expect(await evaluated(template, value)).toBe(expected);
});

test("pages and templates come from the project's files", async () => {
  const files = { "Side.html": "<p><?= title ?></p>" };
  expect(
    await page(
      `(function () { const t = HtmlService.createTemplateFromFile("Side"); t.title = "甲"; return t.evaluate().getContent() + t.getRawContent(); })()`,
      files,
    ),
  ).toBe("<p>甲</p><p><?= title ?></p>");
  expect(await page(`HtmlService.createHtmlOutputFromFile("Side").getContent()`, files)).toBe(
    "<p><?= title ?></p>",
  );
  await expect(page(`HtmlService.createHtmlOutputFromFile("Nope")`)).rejects.toThrow(
    "No HTML file named Nope was found.",
  );
});

test("an HtmlOutput keeps what it is given", async () => {
  expect(
    await page(`(function () {
      const out = HtmlService.createHtmlOutput("<b>").append("x").appendUntrusted("<").setTitle("题").setWidth(300).setHeight(200).addMetaTag("viewport", "width=device-width").setFaviconUrl("https://example.cn/i.png")
        .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).setSandboxMode(HtmlService.SandboxMode.IFRAME);
      return [out.getContent(), out.getTitle(), out.getWidth(), out.getHeight(), out.getMetaTags()[0].getName(), out.getFaviconUrl(), out.getBlob().getContentType(), out.clear().getContent()].join("|");
    })()`),
  ).toBe("<b>x&lt;|题|300|200|viewport|https://example.cn/i.png|text/html|");
});

test("only a few meta tags are allowed (reference/html/HtmlOutput)", async () => {
  await expect(page(`HtmlService.createHtmlOutput("").addMetaTag("refresh", "0")`)).rejects.toThrow(
    "The meta tag you specified is not allowed in this context.",
  );
});

test.each([
  // "The scriptlet <?= 'Hello, world!'; 'abc' ?> only prints 'Hello, world!'"
  [`<?= 'Hello, world!'; 'abc' ?>`, "Hello, world!"],
  [`<?= "a;b" ?>|<?!= "</a>;" ?>`, "a;b|</a>;"],
  // "Hierarchy of comments": evaluated code keeps the template's lines.
  [`<? var x; // a comment ?> This sentence won't print\nnext`, "next"],
  [`<? var y; // ?> <?= "not";\noutput.append("printed") ?>`, "printed"],
  [`a<? /* ?>\n even */ this <script> */ </script>\n<? until the end */ ?>b`, "ab"],
  [`<? if (value) { ?>\n<p>\n<? } else { ?>never<? } ?>`, "\n<p>\n"],
])("%j prints as guides/html/templated-html says", async (template, expected) => {
  expect(await evaluated(template)).toBe(expected);
});

test("what getCode answers can be evaluated by the script itself (reference/html/HtmlTemplate)", async () => {
  const code = `(function () { const name = "<王>"; return eval(HtmlService.createTemplate("<b><?= name ?></b>").getCode()).getContent(); })()`;
  expect(await page(code)).toBe("<b>&lt;王&gt;</b>");
});

test("an error in a scriptlet is the script's to catch", async () => {
  const caught = (template: string): Promise<string> =>
    page(
      `(function () { try { HtmlService.createTemplate(${JSON.stringify(template)}).evaluate(); } catch (e) { return e.name + (e instanceof Error); } })()`,
    );
  expect(await caught("<?= missing ?>")).toBe("ReferenceErrortrue");
  expect(await caught("<? if ( ?>")).toBe("SyntaxErrortrue");
});

test("appendUntrusted escapes by where the text lands (reference/html/HtmlOutput)", async () => {
  expect(
    await page(
      `HtmlService.createHtmlOutput("<script>var a = '").appendUntrusted("'</script>").append("';</script>").appendUntrusted("<p>").getContent()`,
    ),
  ).toBe(String.raw`<script>var a = '\u0027\u003c\u002fscript\u003e';</script>&lt;p&gt;`);
});
