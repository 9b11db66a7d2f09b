// What the record of a signature on paper says.

import type { Language } from "../../domain/company/company.ts";

const zhCN = {
  title: "登记纸质签字",
  explained: "打印本页，由该签批的人签字或盖章，扫描后放进云端硬盘，再在这里登记。等同于本人签批。",
  whose: "谁签的",
  keeper: "原件保管人",
  keeperHint: "姓名，或存放的地方。",
  scan: "扫描件链接",
  scanHint: "以 https:// 开头，例如云端硬盘里的文件。",
  record: "登记",
  recording: "正在登记…",
};

type PaperWords = typeof zhCN;

const en: PaperWords = {
  title: "Signed on paper",
  explained:
    "Print this page, have it signed or stamped by whose turn it is, put its scan into Drive, and record it here. It counts as their own sign-off.",
  whose: "Who signed",
  keeper: "Who keeps the original",
  keeperHint: "A name, or where it is kept.",
  scan: "Link of the scan",
  scanHint: "Beginning with https://, for example the file in Drive.",
  record: "Record",
  recording: "Recording…",
};

export function paperWordsFor(language: Language): PaperWords {
  return language === "en" ? en : zhCN;
}
