// MailApp (reference/mail/MailApp; guides/quotas-and-limits: 1,500 recipients a day, 50 a message).

import { mailToEml } from "../../../local/services/download/eml.ts";
import { OWNER, scripted, WANG } from "../runtime/scripted.ts";

const CODE = `
  function plain() { MailApp.sendEmail("a@example.cn, 王 <b@example.cn>", "主题", "正文"); }
  function rich() {
    const blob = Utilities.newBlob("a,b", "text/csv", "名单.csv");
    MailApp.sendEmail("a@example.cn", "s", "b", { name: "行政部", cc: "c@example.cn", bcc: "d@example.cn", replyTo: "r@example.cn", htmlBody: "<b>b</b>", attachments: [blob] });
  }
  function message() { MailApp.sendEmail({ to: "a@example.cn", subject: "s", htmlBody: "<p>", noReply: true, inlineImages: { logo: Utilities.newBlob([1, -1], "image/png", "l.png") } }); }
  function replying() { MailApp.sendEmail("a@example.cn", "r@example.cn", "s", "b"); }
  function many(n) { const list = []; for (let each = 0; each < n; each++) list.push("p" + each + "@example.cn"); MailApp.sendEmail(list.join(","), "s", "b"); }
  function left() { return MailApp.getRemainingDailyQuota(); }
  function wrong(to) { MailApp.sendEmail(to, "s", "b"); }
  function two() { MailApp.sendEmail("a@example.cn", "s"); }`;

test("mails are kept as sent, from the effective user", async () => {
  const { run, ws } = await scripted(CODE);
  for (const form of ["plain", "rich", "message", "replying"]) run(form);
  expect(ws.mail.sent).toMatchObject([
    {
      from: OWNER,
      to: ["a@example.cn", "b@example.cn"],
      cc: [],
      subject: "主题",
      body: "正文",
      attachments: [],
    },
    {
      senderName: "行政部",
      cc: ["c@example.cn"],
      bcc: ["d@example.cn"],
      replyTo: "r@example.cn",
      htmlBody: "<b>b</b>",
      attachments: [
        { name: "名单.csv", contentType: "text/csv", content: Buffer.from("a,b").toString("base64") },
      ],
    },
    { subject: "s", body: "", htmlBody: "<p>", noReply: true, inlineImages: { logo: { content: "Af8=" } } },
    { to: ["a@example.cn"], replyTo: "r@example.cn", subject: "s", body: "b" },
  ]);
});

test("1,500 recipients a day, then Google's refusal, then again after 24 hours", async () => {
  const { run, ws } = await scripted(CODE);
  for (let each = 0; each < 29; each++) run("many", 50);
  expect(run("left")).toBe(50);
  run("many", 49);
  expect(() => run("many", 2)).toThrow("Service invoked too many times for one day: email.");
  expect(ws.mail.sent).toHaveLength(30);
  ws.clock.advanceBy(24 * 3_600_000);
  expect(run("left")).toBe(1_500);
});

test("51 recipients, no recipient, and what is no address are refused", async () => {
  const { run } = await scripted(CODE);
  expect(() => run("many", 51)).toThrow("Limit Exceeded: Email Recipients Per Message.");
  expect(() => run("wrong", "")).toThrow("Failed to send email: no recipient");
  expect(() => run("wrong", "nobody")).toThrow("Invalid email: nobody");
  expect(() => run("two")).toThrow(
    "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
  );
});

test("a consumer account sends to 100 a day, 200 KB a message (guides/quotas-and-limits)", async () => {
  const gmail = "someone@gmail.com";
  const { ws, script } = await scripted(
    `${CODE} function long(kb) { MailApp.sendEmail("a@example.cn", "s", "x".repeat(kb * 1024)); }`,
    {
      manifest: { webapp: { access: "ANYONE", executeAs: "USER_ACCESSING" } },
      open: { people: [OWNER, WANG, gmail] },
    },
  );
  const app = script.deploy({ as: "webapp" });
  const page = ws.signIn(gmail).visit(app);
  page.call("many", 50);
  expect(page.call("left")).toBe(50);
  expect(() => page.call("long", 201)).toThrow("Limit Exceeded: Email Body Size.");
  page.call("many", 50);
  expect(() => page.call("plain")).toThrow("Service invoked too many times for one day: email.");
  ws.signIn(WANG).visit(app).call("long", 201);
  expect(ws.mail.sent.map(({ from }) => from)).toEqual([gmail, gmail, WANG]);
});

test("noReply shows recipients the domain's generic address (reference/mail/MailApp; its name assumed)", async () => {
  const { run, ws } = await scripted(CODE);
  run("message");
  run("plain");
  const from = await Promise.all(
    ws.mail.sent.map(async (mail) => /^From: .*$/m.exec((await mailToEml(mail)).toString())?.[0]),
  );
  expect(from).toEqual(["From: noreply@example.cn", `From: ${OWNER}`]);
});

test("a subject's line breaks make no header", async () => {
  const { run, ws } = await scripted(
    `function send() { MailApp.sendEmail("a@example.cn", "s\\r\\nBcc: evil@example.org", "b"); }`,
  );
  run("send");
  expect(ws.mail.sent[0]?.subject).toContain("\n");
  for (const mail of ws.mail.sent) expect((await mailToEml(mail)).toString()).not.toMatch(/^Bcc:/m);
});

test("a subject of more than 250 characters is refused (public reports)", async () => {
  const { run, ws } = await scripted(
    `function send(n) { MailApp.sendEmail("a@example.cn", "主".repeat(n), "b"); }`,
  );
  run("send", 250);
  expect(() => run("send", 251)).toThrow("Argument too large: subject");
  expect(ws.mail.sent).toHaveLength(1);
});

test("inline images are attachments: 250 and 25 MB a message (guides/quotas-and-limits)", async () => {
  const { run, ws } = await scripted(`
    const blob = (bytes) => Utilities.newBlob("x".repeat(bytes), "image/png", "a.png");
    function images(attached, inline, bytes) {
      const inlineImages = {};
      for (let each = 0; each < inline; each++) inlineImages["i" + each] = blob(bytes);
      const attachments = Array.from({ length: attached }, () => blob(bytes));
      MailApp.sendEmail({ to: "a@example.cn", subject: "s", htmlBody: "<p>", attachments, inlineImages });
    }
    function noImage() { MailApp.sendEmail({ to: "a@example.cn", subject: "s", htmlBody: "<p>", inlineImages: { a: "text" } }); }`);
  run("images", 200, 50, 1);
  expect(() => run("images", 200, 51, 1)).toThrow("Limit Exceeded: Email Attachments Per Message.");
  run("images", 1, 1, 12.5 * 1024 * 1024);
  expect(() => run("images", 1, 1, 12.5 * 1024 * 1024 + 1)).toThrow(
    "Limit Exceeded: Email Total Attachments Size.",
  );
  expect(() => run("noImage")).toThrow("Invalid argument: inlineImages");
  expect(ws.mail.sent).toHaveLength(2);
});

test("domain-recipients-apart: 2,000 a day within the domain, 1,500 without (guides/quotas-and-limits; a switch)", async () => {
  const { run, ws } = await scripted(
    `${CODE} function send(to) { MailApp.sendEmail(to, "s", "b", { cc: "c@elsewhere.org" }); }`,
  );
  ws.assume("domain-recipients-apart", true);
  for (let each = 0; each < 40; each++) run("many", 50);
  expect(run("left")).toBe(1_500);
  expect(() => run("send", "a@example.cn")).toThrow("Service invoked too many times for one day: email.");
  expect(run("left")).toBe(1_500);
  run("send", "a@elsewhere.org");
  expect(run("left")).toBe(1_498);
});

test("noReply is not for consumer accounts: their mails show them (reference/mail/MailApp; outcome assumed)", async () => {
  const gmail = "someone@gmail.com";
  const { ws, script } = await scripted(CODE, {
    manifest: { webapp: { access: "ANYONE", executeAs: "USER_ACCESSING" } },
    open: { people: [OWNER, gmail] },
  });
  ws.signIn(gmail)
    .visit(script.deploy({ as: "webapp" }))
    .call("message");
  const [mail] = ws.mail.sent;
  expect(mail && (await mailToEml(mail)).toString()).toContain(`From: ${gmail}`);
});

test("GmailApp is Google's, and not emulated: it says so", async () => {
  const { run } = await scripted(`function send() { GmailApp.sendEmail("a@example.cn", "s", "b"); }`);
  expect(() => run("send")).toThrow("not emulated: GmailApp.sendEmail");
});
