// HtmlTemplate: a page with scriptlets, evaluated in the script's own realm.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import { contextAfter, escapeFor } from "./escape.ts";

export class HtmlTemplateFacade extends Facade {
  readonly typeName = "HtmlTemplate";
  readonly members: Members<HtmlTemplateFacade> = {
    evaluate: "free",
    getCode: "free",
    getCodeWithComments: "free",
    getRawContent: "free",
  };
  private readonly source: () => string;
  private readonly output: (html: string) => Facade;

  /** `output` makes an HtmlOutput: the two types make each other. */
  constructor(execution: Execution, source: () => string, output: (html: string) => Facade) {
    super(execution);
    this.source = source;
    this.output = output;
  }

  evaluate(): Facade {
    let html = "";
    const print = (value: unknown): void => {
      html += escapeFor(contextAfter(html), this.text(value));
    };
    const force = (value: unknown): void => {
      html += this.text(value);
    };
    this.execution.evaluate(templateCode(this.source()), {
      ...this.execution.assigned(this),
      $print: print,
      $force: force,
    });
    return this.output(html);
  }

  /** Google's own generated code differs in form; it does the same. */
  getCode(): string {
    return templateCode(this.source());
  }
  getCodeWithComments(): string {
    return `/* ${this.source().split("*/").join("*\\/")} */\n${this.getCode()}`;
  }
  getRawContent(): string {
    return this.source();
  }

  private text(value: unknown): string {
    const content: unknown = Reflect.get(this.execution.unwrap(value) ?? {}, "getContent");
    const html: unknown =
      typeof content === "function" ? Reflect.apply(content, this.execution.unwrap(value), []) : undefined;
    return typeof html === "string" ? html : this.execution.inspect(value);
  }
}

/** `<? code ?>` runs, `<?= value ?>` prints escaped, `<?!= value ?>` prints as it is. */
function templateCode(template: string): string {
  return template
    .split(/(<\?[\s\S]*?\?>)/)
    .map((part) =>
      part.startsWith("<?") ? scriptlet(part) : part === "" ? "" : `$force(${JSON.stringify(part)});`,
    )
    .join("\n");
}

function scriptlet(part: string): string {
  if (!part.endsWith("?>")) throw new ServiceError("Malformed HTML content: scriptlet is not closed.");
  const code = part.slice(2, -2);
  if (code.startsWith("!=")) return `$force(${firstStatement(code.slice(2))}`;
  if (code.startsWith("=")) return `$print(${firstStatement(code.slice(1))}`;
  return code;
}

/** A printing scriptlet prints its first statement only; the rest runs as code. */
function firstStatement(code: string): string {
  const end = code.indexOf(";");
  return end < 0 ? `${code});` : `${code.slice(0, end)});${code.slice(end + 1)}`;
}
