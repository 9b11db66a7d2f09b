// What the desk adds to an HtmlService page.

import { withScript } from "../../../local/desk/frames.ts";

test("google.script comes before the page's own scripts and after its doctype", () => {
  const html = withScript(
    "<!DOCTYPE html>\n<html lang='zh'>\n<head><script>own()</script></head></html>",
    "shim()",
    {},
  );
  expect(html).toMatch(
    /^<!DOCTYPE html>\n<html lang='zh'>\n<head><script data-page="{}">shim\(\)<\/script><script>own/,
  );
});

test("a page without head or doctype gets it first", () => {
  expect(withScript("<p>hello</p>", "shim()", {})).toMatch(/^<script data-page="{}">shim\(\)<\/script><p>/);
});

test("a setting cannot leave its attribute", () => {
  const html = withScript("", "", { functions: ['"><script>evil()</script>'] });
  expect(html).not.toContain("<script>evil");
});
