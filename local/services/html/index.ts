// HtmlService: pages from text, files and templates.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type Members } from "../../runtime/facade.ts";
import { requireCount, textArgument } from "../arguments.ts";
import { BlobFacade } from "../utilities/blob.ts";
import { HtmlOutputFacade, SandboxMode, XFrameOptionsMode } from "./output.ts";
import { HtmlTemplateFacade } from "./template.ts";

export class HtmlServiceFacade extends Facade {
  readonly typeName = "HtmlService";
  readonly members: Members<HtmlServiceFacade> = {
    createHtmlOutput: "free",
    createHtmlOutputFromFile: "free",
    createTemplate: "free",
    createTemplateFromFile: "free",
    getUserAgent: "free",
  };
  override readonly constants = { SandboxMode, XFrameOptionsMode };

  createHtmlOutput(...args: unknown[]): HtmlOutputFacade {
    requireCount("HtmlService.createHtmlOutput", args, 0, 1);
    return new HtmlOutputFacade(this.execution, args.length === 0 ? "" : this.html("createHtmlOutput", args));
  }
  createHtmlOutputFromFile(...args: unknown[]): HtmlOutputFacade {
    return new HtmlOutputFacade(this.execution, this.file("createHtmlOutputFromFile", args));
  }
  createTemplate(...args: unknown[]): HtmlTemplateFacade {
    const html = this.html("createTemplate", args);
    return new HtmlTemplateFacade(this.execution, () => html);
  }
  createTemplateFromFile(...args: unknown[]): HtmlTemplateFacade {
    const html = this.file("createTemplateFromFile", args);
    return new HtmlTemplateFacade(this.execution, () => html);
  }
  /** Null where no browser asks. */
  getUserAgent(): string | null {
    return this.execution.kind === "webapp" ? "Mozilla/5.0 (local workspace)" : null;
  }

  private html(method: string, args: readonly unknown[]): string {
    requireCount(`HtmlService.${method}`, args, 1);
    const blob = this.execution.unwrap(args[0]);
    return blob instanceof BlobFacade
      ? blob.getDataAsString()
      : textArgument(`HtmlService.${method}`, args, 0);
  }

  private file(method: string, args: readonly unknown[]): string {
    requireCount(`HtmlService.${method}`, args, 1);
    const name = textArgument(`HtmlService.${method}`, args, 0);
    const html =
      this.execution.project.htmlFile(name) ?? this.execution.project.htmlFile(name.replace(/\.html$/, ""));
    if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return html;
  }
}

export function globals(execution: Execution): Record<string, Facade> {
  return { HtmlService: new HtmlServiceFacade(execution) };
}
