// 姓名: the text as it is kept, and whether it names a real person (R25).

import { halfWidth, tidyText, withoutStrayQuotes } from "./width.ts";

export interface NameReading {
  readonly name: string;
  /** False for "N/D", "待定", "张某", "王经理": kept, and somebody should find out. */
  readonly real: boolean;
}

const HAN = "\\u3400-\\u9fff\\uf900-\\ufaff";
const COMPOUND_SURNAMES =
  "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|宇文|长孙|夏侯|轩辕|端木|百里|南宫|呼延|闻人|万俟|澹台|独孤|太史|申屠|公冶|宗政|濮阳|淳于|单于|钟离|仲孙|鲜于|闾丘|司空|司寇|赫连|左丘|东郭|南门|西门|第五";
const ONE_SURNAME = `(?:${COMPOUND_SURNAMES}|[${HAN}])`;

/** "张 伟" and "李 明朗", spread out to look even in a list; two names side by side are left alone. */
const SPREAD = new RegExp(`^(${ONE_SURNAME}) ([${HAN}]{1,2})$`);

const NOBODY = new Set(
  (
    "n/d nd n.d. n/a na n.a. n.a none nil null tbd tba tbc unknown vacant vacancy eliminated undisclosed withheld redacted " +
    "anonymous nobody not_disclosed not_applicable not_available not_known vacant_post post_vacant to_be_confirmed to_be_announced " +
    "to_be_determined name_withheld test unnamed " +
    "待定 未定 未知 不详 不明 无 没有 暂无 暂缺 空缺 缺 缺编 空 空岗 待补 待补充 待补全 待招 待聘 待招聘 招聘中 待确认 未填 不知道 匿名 保密 " +
    "佚名 同上 测试 姓名 联系人 负责人 本人 某 前台 总机 值班 值班员 值班室 客服 办公室"
  ).split(" "),
);

/** 张先生, 王总, 李经理: how somebody is addressed, not what they are called. */
const ADDRESSED = new RegExp(
  `^${ONE_SURNAME}?(?:先生|女士|小姐|太太|老师|师傅|同志|医生|律师|会计|秘书|助理|主管|主任|经理|总经理|副总经理|副总|总监|总裁|总|董|董事长|董事|` +
    "部长|副部长|处长|科长|局长|厅长|所长|院长|校长|站长|队长|组长|班长|店长|厂长|书记|专员|工程师|工)$",
);

/** 客服部, 采购中心: a place, not a person. */
const PLACE = new RegExp(`[${HAN}]{2,}(?:部|部门|中心|公司|集团|办公室|值班室|服务台|热线|前台|总机)$`);

/** Stars and crosses stand for characters that were hidden. */
const MASKED = new RegExp(`[*×✕✖●○□■〇※?？]|某|^x+$|[${HAN}]x+$`, "i");

const LETTER = new RegExp(`[${HAN}]|[a-z\\u00c0-\\u024f\\u0370-\\u1fff\\u3040-\\u30ff\\uac00-\\ud7af]`, "gi");
/** The middle dot of 艾力·买买提 has many look-alikes. */
const MIDDLE_DOT = new RegExp(`([${HAN}]) ?[•‧・･∙⋅.．] ?(?=[${HAN}])`, "g");

function isReal(name: string): boolean {
  const bare = halfWidth(name).toLowerCase().replace(/ /g, "_");
  if (NOBODY.has(bare) || MASKED.test(name)) return false;
  if (ADDRESSED.test(name) || PLACE.test(name)) return false;
  if (/@|https?:/i.test(name)) return false;
  const letters = name.match(LETTER);
  return letters !== null && letters.length >= 2;
}

/** Kept as text whatever it is; `real` says whether it can be a person's own name. */
export function readName(text: string): NameReading {
  const name = withoutStrayQuotes(tidyText(text)).replace(MIDDLE_DOT, "$1·").replace(SPREAD, "$1$2");
  return { name, real: isReal(name) };
}
