// 常用邮箱: addresses as people paste them, and whether mail to them reaches the person.

import { halfWidth, oneLine } from "./width.ts";

export interface EmailReading {
  /** One address, or several joined "; ". What is not an address is kept as typed. */
  readonly text: string;
  readonly valid: boolean;
  /** Reaches an office, not a person: info@, public.enquiries@. */
  readonly shared: boolean;
  /** Words that stood beside the addresses ("张三" of "张三 <zhang@…>"): not part of `text`. */
  readonly beside: string;
}

const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const LOCAL = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const ADDRESS = new RegExp(`^${LOCAL}@(?:${LABEL}\\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$`, "i");

/** Words of an office's address; an address made of these alone belongs to nobody in particular. */
const OFFICE_WORDS = new Set(
  (
    "info information enquiries enquiry inquiries inquiry public service services office hr contact contacts contactus admin " +
    "administration administrator sales support help helpdesk hello mail mailbox marketing press media finance accounts accounting " +
    "billing jobs job career careers recruit recruiting recruitment zhaopin kefu fuwu bangongshi webmaster postmaster noreply no reply " +
    "donotreply reception frontdesk team general customer customers customerservice customercare cs client clients feedback purchase " +
    "purchasing procurement order orders export market business biz legal it ir pr gs qt xzb rsb cwb bgs company group department dept " +
    "客服 服务 咨询 招聘 人事 人力资源 行政 办公室 公司 销售 采购 财务 市场"
  ).split(" "),
);

export function isAddress(text: string): boolean {
  return ADDRESS.test(text) && text.length <= 254 && text.indexOf("@") <= 64;
}

export function isSharedMailbox(address: string): boolean {
  const words = address
    .slice(0, address.indexOf("@"))
    .toLowerCase()
    .split(/[._\-+\d]+/);
  const said = words.filter((word) => word !== "");
  return said.length > 0 && said.every((word) => OFFICE_WORDS.has(word));
}

/** Full-width signs, "。" for ".", stray spaces around the signs, mailto: and angle brackets. */
function cleaned(text: string): string {
  return halfWidth(text)
    .replace(/。/g, ".")
    .replace(/mailto:/gi, " ")
    .replace(/\s*@\s*/g, "@")
    .replace(/(@\S*?)\s*\.\s+(?=[a-z]+\b)(?![^\s]*@)/gi, "$1.")
    .replace(/(@[^\s.]+) +\.(?=\S)/g, "$1.");
}

/** The domain is the same in any case; before the @ we keep what was typed. */
function withLowerDomain(address: string): string {
  const at = address.lastIndexOf("@");
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

export function readEmail(text: string): EmailReading {
  const typed = oneLine(halfWidth(text));
  if (typed === "") return { text: "", valid: true, shared: false, beside: "" };
  const pieces = cleaned(text)
    .split(/[\s,;、|<>()（）"“”]+|\/(?=[^/\s]*@)/)
    .map((piece) => piece.replace(/^[.:'‘’]+|[.:'‘’]+$/g, ""))
    .filter((piece) => piece !== "");
  const addresses = pieces.filter(isAddress);
  const beside = pieces.filter((piece) => !isAddress(piece) && piece !== "/");
  if (addresses.length === 0 || beside.some((piece) => piece.includes("@"))) {
    return { text: typed, valid: false, shared: false, beside: "" };
  }
  const distinct = [...new Set(addresses.map(withLowerDomain))];
  return {
    text: distinct.join("; "),
    valid: true,
    shared: distinct.every(isSharedMailbox),
    beside: beside.join(" "),
  };
}
