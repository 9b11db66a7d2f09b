// ContentService: text that a web app serves instead of a page (reference/content).

import type { Execution } from "../../runtime/execution.ts";
import { enumeration, Facade, type EnumValue, type Members } from "../../runtime/facade.ts";
import type { ShownHtml } from "../../runtime/window.ts";
import { requireCount, signatureMismatch, textArgument } from "../arguments.ts";

export const MimeType = enumeration(
  "MimeType",
  "ATOM",
  "CSV",
  "ICAL",
  "JAVASCRIPT",
  "JSON",
  "RSS",
  "TEXT",
  "VCARD",
  "XML",
);

export class TextOutputFacade extends Facade {
  readonly typeName = "TextOutput";
  readonly members: Members<TextOutputFacade> = {
    append: "free",
    clear: "free",
    downloadAsFile: "free",
    getContent: "free",
    getFileName: "free",
    getMimeType: "free",
    setContent: "free",
    setMimeType: "free",
  };
  private content: string | null;
  private fileName: string | null = null;
  private mimeType: EnumValue = MimeType.TEXT;

  constructor(execution: Execution, content: string) {
    super(execution);
    this.content = content;
  }

  /** What the browser gets. */
  shown(): ShownHtml {
    return {
      kind: "webapp",
      title: this.fileName ?? "",
      html: this.content ?? "",
      width: undefined,
      height: undefined,
      metaTags: [],
      faviconUrl: undefined,
      xFrameOptions: "DEFAULT",
    };
  }

  append(...args: unknown[]): this {
    this.content = (this.content ?? "") + textArgument("TextOutput.append", args, 0);
    return this;
  }
  /** Leaves null, not an empty text. */
  clear(): this {
    this.content = null;
    return this;
  }
  downloadAsFile(...args: unknown[]): this {
    this.fileName = textArgument("TextOutput.downloadAsFile", args, 0);
    return this;
  }
  getContent(): string | null {
    return this.content;
  }
  getFileName(): string | null {
    return this.fileName;
  }
  getMimeType(): EnumValue {
    return this.mimeType;
  }
  setContent(...args: unknown[]): this {
    this.content = textArgument("TextOutput.setContent", args, 0);
    return this;
  }
  setMimeType(...args: unknown[]): this {
    const name = this.execution.enumName(args[0], "MimeType");
    const mimeType = Object.values(MimeType).find((each) => each.name === name);
    if (!mimeType) throw signatureMismatch("TextOutput.setMimeType", args);
    this.mimeType = mimeType;
    return this;
  }
}

export class ContentServiceFacade extends Facade {
  readonly typeName = "ContentService";
  readonly members: Members<ContentServiceFacade> = { createTextOutput: "free" };
  override readonly constants = { MimeType };

  createTextOutput(...args: unknown[]): TextOutputFacade {
    requireCount("ContentService.createTextOutput", args, 0, 1);
    const content = args.length === 0 ? "" : textArgument("ContentService.createTextOutput", args, 0);
    return new TextOutputFacade(this.execution, content);
  }
}

export function globals(execution: Execution): Record<string, Facade> {
  return { ContentService: new ContentServiceFacade(execution) };
}
