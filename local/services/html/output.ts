// HtmlOutput: a page that a script may show or serve.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { enumeration, Facade, type Members } from "../../runtime/facade.ts";
import type { ShownHtml } from "../../runtime/window.ts";
import { numberArgument, requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { BlobFacade } from "../utilities/blob.ts";
import { contextAfter, escapeFor } from "./escape.ts";
import { HtmlTemplateFacade } from "./template.ts";

export const SandboxMode = enumeration("SandboxMode", "EMULATED", "IFRAME", "NATIVE");
export const XFrameOptionsMode = enumeration("XFrameOptionsMode", "ALLOWALL", "DEFAULT");

/** reference/html/HtmlOutput, "addMetaTag". */
const META_TAGS = [
  "apple-mobile-web-app-capable",
  "google-site-verification",
  "mobile-web-app-capable",
  "viewport",
];

export class HtmlOutputMetaTagFacade
  extends Facade
  implements Partial<GoogleAppsScript.HTML.HtmlOutputMetaTag>
{
  readonly typeName = "HtmlOutputMetaTag";
  readonly members: Members<HtmlOutputMetaTagFacade> = { getName: "free", getContent: "free" };
  private readonly tag: { name: string; content: string };
  constructor(execution: Execution, tag: { name: string; content: string }) {
    super(execution);
    this.tag = tag;
  }
  getName(): string {
    return this.tag.name;
  }
  getContent(): string {
    return this.tag.content;
  }
}

export class HtmlOutputFacade extends Facade {
  readonly typeName = "HtmlOutput";
  readonly members: Members<HtmlOutputFacade> = {
    addMetaTag: "free",
    append: "free",
    appendUntrusted: "free",
    asTemplate: "free",
    clear: "free",
    getAs: "call",
    getBlob: "free",
    getContent: "free",
    getFaviconUrl: "free",
    getHeight: "free",
    getMetaTags: "free",
    getTitle: "free",
    getWidth: "free",
    setContent: "free",
    setFaviconUrl: "free",
    setHeight: "free",
    setSandboxMode: "free",
    setTitle: "free",
    setWidth: "free",
    setXFrameOptionsMode: "free",
  };
  private content: string;
  private title = "";
  private faviconUrl: string | undefined;
  private width: number | undefined;
  private height: number | undefined;
  private xFrameOptions: ShownHtml["xFrameOptions"] = "DEFAULT";
  private readonly metaTags: { name: string; content: string }[] = [];

  constructor(execution: Execution, content: string) {
    super(execution);
    this.content = content;
  }

  /** What the browser gets. */
  shown(kind: ShownHtml["kind"], title?: string): ShownHtml {
    return {
      kind,
      title: title ?? this.title,
      html: this.content,
      width: this.width,
      height: this.height,
      metaTags: [...this.metaTags],
      faviconUrl: this.faviconUrl,
      xFrameOptions: this.xFrameOptions,
    };
  }

  addMetaTag(...args: unknown[]): this {
    requireCount("HtmlOutput.addMetaTag", args, 2);
    const name = textArgument("HtmlOutput.addMetaTag", args, 0);
    if (!META_TAGS.includes(name)) {
      throw new ServiceError("The meta tag you specified is not allowed in this context.");
    }
    this.metaTags.push({ name, content: textArgument("HtmlOutput.addMetaTag", args, 1) });
    return this;
  }
  append(...args: unknown[]): this {
    this.content += textArgument("HtmlOutput.append", args, 0);
    return this;
  }
  appendUntrusted(...args: unknown[]): this {
    const text = textArgument("HtmlOutput.appendUntrusted", args, 0);
    this.content += escapeFor(contextAfter(this.content), text);
    return this;
  }
  asTemplate(): HtmlTemplateFacade {
    return new HtmlTemplateFacade(this.execution, () => this.content);
  }
  clear(): this {
    this.content = "";
    return this;
  }
  getAs(...args: unknown[]): BlobFacade {
    return this.getBlob().getAs(...args);
  }
  getBlob(): BlobFacade {
    return new BlobFacade(this.execution, Buffer.from(this.content), "text/html", null);
  }
  getContent(): string {
    return this.content;
  }
  getFaviconUrl(): string | null {
    return this.faviconUrl ?? null;
  }
  getHeight(): number | null {
    return this.height ?? null;
  }
  getMetaTags(): HtmlOutputMetaTagFacade[] {
    return this.metaTags.map((tag) => new HtmlOutputMetaTagFacade(this.execution, tag));
  }
  getTitle(): string {
    return this.title;
  }
  getWidth(): number | null {
    return this.width ?? null;
  }
  setContent(...args: unknown[]): this {
    this.content = textArgument("HtmlOutput.setContent", args, 0);
    return this;
  }
  setFaviconUrl(...args: unknown[]): this {
    this.faviconUrl = textArgument("HtmlOutput.setFaviconUrl", args, 0);
    return this;
  }
  setHeight(...args: unknown[]): this {
    this.height = args[0] === null ? undefined : numberArgument("HtmlOutput.setHeight", args, 0);
    return this;
  }
  /** No effect: all scripts use IFRAME mode. */
  setSandboxMode(...args: unknown[]): this {
    if (this.execution.enumName(args[0], "SandboxMode") === undefined) {
      throw signatureMismatch("HtmlOutput.setSandboxMode", args);
    }
    return this;
  }
  setTitle(...args: unknown[]): this {
    this.title = textArgument("HtmlOutput.setTitle", args, 0);
    return this;
  }
  setWidth(...args: unknown[]): this {
    this.width = args[0] === null ? undefined : numberArgument("HtmlOutput.setWidth", args, 0);
    return this;
  }
  setXFrameOptionsMode(...args: unknown[]): this {
    const mode = this.execution.enumName(args[0], "XFrameOptionsMode");
    if (mode !== "ALLOWALL" && mode !== "DEFAULT")
      throw signatureMismatch("HtmlOutput.setXFrameOptionsMode", args);
    this.xFrameOptions = mode;
    return this;
  }
}
