// What signing on paper says: the sheet that is printed, and the record of what was signed on it.

import type { Language } from "../../domain/company/company.ts";

const zhCN = {
  sheet: {
    title: "信息变更签字确认单",
    print: (count: number) => (count > 1 ? `打印签字单（${count} 项）` : "打印签字单"),
    signer: (who: string) => `签字人：${who}`,
    asOf: (at: string) => `内容截至 ${at}`,
    page: ["第 ", " 页 / 共 ", " 页"],
    number: "序号",
    request: "申请",
    changes: "变更内容",
    code: "校验码",
    opened: (who: string, at: string) => `${who} 提出 ${at}`,
    handedIn: (who: string, at: string) => `${who} 提交 ${at}`,
    vouches: (count: number) =>
      `以上共 ${count} 项。签字或盖章即确认内容属实、同意变更；不同意的，请划去该项并在旁边签名。`,
    bound: "校验码由该项内容算出。打印后内容如有修改，校验码随之改变，原签字不再有效，须重新打印。",
    signature: "签字 / 盖章",
    date: "日期",
    day: "年　　　月　　　日",
    keeper: "原件保管人",
  },
  title: (count: number) => `登记纸质签字（${count} 项待签）`,
  explained: "打印签字单，由该签批的人签字或盖章，再在这里登记。等同于本人签批。",
  whose: "谁签的",
  signerOf: (who: string, count: number) => `${who}（${count} 项）`,
  codes: "纸上的校验码",
  codesHint: "签了哪项，就填哪项纸上校验码的前 4 位或全部；没签的留空。",
  codeOf: (id: string, title: string) => `${id} ${title}`,
  codeMissing: "请至少填一项的校验码。",
  codeWrong:
    "与申请现在的内容不符。请核对纸上的校验码；如果没有看错，就是申请在打印之后改过，原来的签字不算数，请重新打印、签字。",
  keeper: "原件保管人",
  keeperHint: "姓名，或存放的地方。",
  file: "扫描件",
  fileHint: (limit: number) =>
    `PDF、JPEG 或 PNG，不超过 ${limit} MB；更大的照片会自动缩小。存入登记簿所有者的云端硬盘，其他人打不开。`,
  unreadable: "这个文件读不出来：它可能已被移走或正被占用。请重新选择。",
  scan: "或扫描件链接",
  scanHint: "已经放在别处的：以 https:// 开头，例如云端硬盘里的文件。",
  record: "登记",
  recording: "正在登记…",
  uploading: "正在上传扫描件并登记…",
  recorded: (count: number) => `已登记 ${count} 项纸质签字`,
  inWebApp: "纸质签字请在网页的“变更与催办”里打印、登记。",
};

export type PaperWords = typeof zhCN;

const en: PaperWords = {
  sheet: {
    title: "Sign-off sheet for changes",
    print: (count) => (count > 1 ? `Print to sign (${count})` : "Print to sign"),
    signer: (who) => `To be signed by ${who}`,
    asOf: (at) => `As of ${at}`,
    page: ["Page ", " of ", ""],
    number: "No.",
    request: "Request",
    changes: "What changes",
    code: "Check code",
    opened: (who, at) => `Asked by ${who}, ${at}`,
    handedIn: (who, at) => `Handed in by ${who}, ${at}`,
    vouches: (count) =>
      `${count} ${count === 1 ? "request" : "requests"}. The signature or stamp confirms that what is shown is true and agrees to it. Cross out what you do not agree to, and sign beside it.`,
    bound:
      "The check code is made from the content. When a request is changed after printing, its code changes, and what was signed here no longer counts: print it anew.",
    signature: "Signature / stamp",
    date: "Date",
    day: "",
    keeper: "Kept by",
  },
  title: (count) => `Signed on paper (${count} to be signed)`,
  explained:
    "Print the sheet, have it signed or stamped by whose turn it is, and record it here. It counts as their own sign-off.",
  whose: "Who signed",
  signerOf: (who, count) => `(${count}) ${who}`,
  codes: "Check codes on the paper",
  codesHint:
    "For each request that was signed, the first 4 characters of its code on the paper, or all of it. Leave the others blank.",
  codeOf: (id, title) => `${id} ${title}`,
  codeMissing: "Please type the check code of one request at least.",
  codeWrong:
    "Not the request as it stands. Compare with the paper; if you read it right, the request was changed after printing and what was signed no longer counts: print it anew and have it signed.",
  keeper: "Who keeps the original",
  keeperHint: "A name, or where it is kept.",
  file: "Scan",
  fileHint: (limit) =>
    `PDF, JPEG or PNG, up to ${limit} MB; larger photographs are made smaller. It goes into the Drive of the register's owner, where nobody else can open it.`,
  unreadable: "This file cannot be read: it may have been moved, or be in use. Please choose it again.",
  scan: "Or the link of the scan",
  scanHint: "Where it is kept elsewhere: beginning with https://, for example the file in Drive.",
  record: "Record",
  recording: "Recording…",
  uploading: "Uploading the scan and recording…",
  recorded: (count) => `${count} ${count === 1 ? "signature" : "signatures"} on paper recorded`,
  inWebApp: "Signatures on paper are printed and recorded in the web app, under “Changes and reminders”.",
};

export function paperWordsFor(language: Language): PaperWords {
  return language === "en" ? en : zhCN;
}
