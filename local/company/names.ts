// Names of people who do not exist: common and rare surnames, some read in two ways, some of two characters.

import type { Draw } from "./draw.ts";

/** "字 pinyin" lists; a surname is romanized as a surname is read: 单 shan, 曾 zeng, 仇 qiu, 解 xie, 查 zha, 区 ou, 朴 piao. */
const SURNAMES =
  "王 wang,李 li,张 zhang,刘 liu,陈 chen,杨 yang,黄 huang,赵 zhao,吴 wu,周 zhou,徐 xu,孙 sun,马 ma,朱 zhu,胡 hu," +
  "郭 guo,何 he,高 gao,林 lin,罗 luo,郑 zheng,梁 liang,谢 xie,宋 song,唐 tang,许 xu,韩 han,冯 feng,邓 deng,曹 cao," +
  "彭 peng,萧 xiao,蔡 cai,潘 pan,田 tian,董 dong,袁 yuan,于 yu,余 yu,叶 ye,蒋 jiang,杜 du,苏 su,魏 wei,程 cheng," +
  "吕 lv,丁 ding,沈 shen,任 ren,姚 yao,卢 lu,傅 fu,钟 zhong,姜 jiang,崔 cui,谭 tan,廖 liao,范 fan,汪 wang,陆 lu";
const UNUSUAL_SURNAMES =
  "单 shan,曾 zeng,仇 qiu,解 xie,查 zha,区 ou,朴 piao,乐 yue,盖 ge,缪 miao,尉 wei,覃 qin,冼 xian,逄 pang,璩 qu," +
  "欧阳 ouyang,司马 sima,上官 shangguan,诸葛 zhuge,尉迟 yuchi,令狐 linghu,慕容 murong,夏侯 xiahou,皇甫 huangfu";

const FIRST =
  "明 ming,建 jian,文 wen,志 zhi,晓 xiao,雨 yu,思 si,子 zi,佳 jia,海 hai,春 chun,国 guo,天 tian,若 ruo,梓 zi,浩 hao,雅 ya,静 jing," +
  "永 yong,立 li,彦 yan,嘉 jia,景 jing,慧 hui,世 shi,安 an,秋 qiu,云 yun,启 qi,承 cheng";
const SECOND =
  "华 hua,军 jun,涛 tao,敏 min,丽 li,强 qiang,磊 lei,洋 yang,艳 yan,勇 yong,杰 jie,娟 juan,平 ping,刚 gang,朗 lang,辉 hui,玲 ling,桂 gui," +
  "轩 xuan,怡 yi,宁 ning,峰 feng,航 hang,琳 lin,妍 yan,博 bo,然 ran,霖 lin,茜 qian,行 xing";
/** Single given names, rare characters among them: one is outside the basic plane of Unicode. */
const SINGLE =
  "芳 fang,伟 wei,静 jing,磊 lei,婷 ting,超 chao,喆 zhe,翀 chong,昇 sheng,堃 kun,淼 miao,犇 ben,玥 yue,彧 yu,燚 yi,飏 yang,𫖯 fu,䶮 yan,薇 wei,岚 lan,骁 xiao,祎 yi";

export interface PersonName {
  readonly fullName: string;
  /** "ouyang", "ming.hua": for addresses. */
  readonly surname: string;
  readonly given: string;
}

type Part = readonly [character: string, pinyin: string];

function partsOf(list: string): Part[] {
  return list.split(",").map((item) => {
    const [character = "", pinyin = ""] = item.split(" ");
    return [character, pinyin];
  });
}

const surnames = partsOf(SURNAMES);
const unusual = partsOf(UNUSUAL_SURNAMES);
const first = partsOf(FIRST);
const second = partsOf(SECOND);
const single = partsOf(SINGLE);

/** Gives out names, none twice. */
export class NameBook {
  private readonly draw: Draw;
  private readonly given = new Set<string>();

  constructor(draw: Draw) {
    this.draw = draw;
  }

  next(): PersonName {
    for (;;) {
      const name = this.compose();
      if (this.given.has(name.fullName)) continue;
      this.given.add(name.fullName);
      return name;
    }
  }

  /** A fifth unusual; of the others, the first dozen are as frequent as they are in China. */
  private surnames(): readonly Part[] {
    if (this.draw.chance(0.2)) return unusual;
    return this.draw.chance(0.4) ? surnames.slice(0, 12) : surnames;
  }

  private compose(): PersonName {
    const { draw } = this;
    const [surname, reading] = draw.pick(this.surnames());
    if (draw.chance(0.3)) {
      const [name, pinyin] = draw.pick(single);
      return { fullName: surname + name, surname: reading, given: pinyin };
    }
    const [one, two] = [draw.pick(first), draw.pick(second)];
    return { fullName: surname + one[0] + two[0], surname: reading, given: one[1] + two[1] };
  }
}

/** Addresses of one domain, none twice: "wang.fang@…", "wang.fang2@…". */
export class AddressBook {
  private readonly taken = new Set<string>();

  address({ surname, given }: PersonName, domain: string): string {
    for (let number = 1; ; number++) {
      const address = `${surname}.${given}${number === 1 ? "" : number}@${domain}`;
      if (this.taken.has(address)) continue;
      this.taken.add(address);
      return address;
    }
  }
}
