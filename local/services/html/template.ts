// HtmlTemplate: a page with scriptlets, evaluated in the script's own realm (guides/html/templated-html).

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";

export class HtmlTemplateFacade extends Facade {
  readonly typeName = "HtmlTemplate";
  readonly members: Members<HtmlTemplateFacade> = {
    evaluate: "free",
    getCode: "free",
    getCodeWithComments: "free",
    getRawContent: "free",
  };
  private readonly source: () => string;

  constructor(execution: Execution, source: () => string) {
    super(execution);
    this.source = source;
  }

  /** An HtmlOutput. What the script set on the template is in scope. */
  evaluate(): unknown {
    return this.execution.evaluate(`return ${templateCode(this.source())}`, this.execution.assigned(this));
  }

  getCode(): string {
    return templateCode(this.source());
  }
  getCodeWithComments(): string {
    const lines = this.source().split("\n");
    return this.getCode()
      .split("\n")
      .map((code, at) => `${code} // ${lines[at] ?? ""}`)
      .join("\n");
  }
  getRawContent(): string {
    return this.source();
  }
}

/** What Google's undocumented HtmlService.initTemplate answers: assigning to `_` appends, to `_$` appends escaped. */
const OUTPUT = `(function (out) { return {
  set _(text) { out.append(String(text)); }, set _$(text) { out.appendUntrusted(String(text)); },
  append: function (text) { out.append(String(text)); return this; },
  appendUntrusted: function (text) { out.appendUntrusted(String(text)); return this; }, $out: out }; })`
  .split("\n")
  .join("");

/**
 * `<? code ?>` runs, `<?= value ?>` prints escaped, `<?!= value ?>` prints as it is. As documented, the code keeps the
 * template's lines, so that a comment in a scriptlet takes the rest of its line with it, and a printing scriptlet prints
 * its first statement.
 */
function templateCode(template: string): string {
  const statements = template
    .split(/(<\?[\s\S]*?\?>)/)
    .map((part) => (part.startsWith("<?") ? scriptlet(part) : printed(part)))
    .join("");
  return `(function() { var output = ${OUTPUT}(HtmlService.createHtmlOutput()); ${statements}
  /* End of user code */
  return output.$out.append('');
})();`;
}

/** A statement for each line. */
function printed(text: string): string {
  return text
    .split(/(?<=\n)/)
    .filter((line) => line !== "")
    .map((line) => `output._ = ${literal(line)};${line.endsWith("\n") ? "\n" : " "}`)
    .join("");
}

/** Text must not end a comment that stands around it. */
function literal(text: string): string {
  return JSON.stringify(text).split("*/").join("*\\/");
}

function scriptlet(part: string): string {
  if (!part.endsWith("?>")) throw new ServiceError("Malformed HTML content: scriptlet is not closed.");
  const code = part.slice(2, -2);
  if (code.startsWith("!=")) return `output._ = ${code.slice(2)}; `;
  if (code.startsWith("=")) return `output._$ = ${code.slice(1)}; `;
  return `${code}; `;
}
