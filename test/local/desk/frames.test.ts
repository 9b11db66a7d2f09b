// What the desk adds to an HtmlService page, and which functions it offers there.

import { callableFunctions } from "../../../local/desk/callable.ts";
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

test("pages may call every top-level function whose name does not end in an underscore (guides/html/reference/run)", () => {
  const source =
    "function a(){ function inner(){} } function b_(){} var c = function(){}; const d = () => 1; var e = 5;";
  const files = [{ name: "Code", type: "SERVER_JS" as const, source }];
  expect(callableFunctions({ number: 0, files })).toEqual(["a", "c", "d"]);
});
