// Links of a mail as the desk shows them.

import { mailPage } from "../../../local/desk/mail-page.ts";

const DESK = "http://127.0.0.1:7373";
const EXEC = "https://script.google.com/a/macros/huayue.example/s/AKfycb1/exec";

test("a link into a web app leads to the desk's view of it, as who reads the mail", () => {
  const html = mailPage(
    `<p><a class="b" href="${EXEC}?page=sign&amp;id=R-1">签批</a></p>`,
    DESK,
    "wang@huayue.example",
  );
  const [, href = ""] = /href="([^"]+)"/.exec(html) ?? [];
  const url = new URL(href.replaceAll("&amp;", "&"));
  expect(url.origin).toBe(DESK);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    as: "wang@huayue.example",
    view: "web",
    web: `${EXEC}?page=sign&id=R-1`,
  });
  expect(html).toContain('target="_blank"');
});

test.each([
  "https://example.org/exec",
  "javascript:alert(1)",
  "https://docs.google.com/spreadsheets/d/1/edit",
  "https://script.google.com.evil.example/macros/s/1/exec",
])("%s is not followed", (url) => {
  expect(mailPage(`<a href='${url}'>x</a>`, DESK, "wang@huayue.example")).not.toContain(" href");
});
