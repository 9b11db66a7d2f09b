// Text files of the corpus: CSV in the encodings and layouts of the programs that people export from, and vCards.

import { encode } from "iconv-lite";

const crlf = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join("");

const STAFF = crlf(
  "姓名,部门,职务,办公电话,手机号码,常用邮箱,备注",
  "王芳,市场部,总监,010-62345678转801,13812345678,wang.fang@corp.example,",
  '"吴鹏",销售部,专员,,138 1234 5679,wu@corp.example,"负责""华东""，周五不在"',
  "龙䶮,行政部,前台,010-62345670,13912340002,long@corp.example,",
);

/** After Excel opened a CSV and saved it: the digits of the mobile number are gone, the area code's zero too. */
const MANGLED = crlf(
  "姓名;部门;办公电话;手机",
  "王芳;市场部;1062345678;1.38123E+10",
  "郝静;市场部;010-62345679;13912340001",
);

const GOOGLE_2024 = crlf(
  "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value",
  "芳,,王,,,,,,,,江南钢铁有限公司,销售经理,华北销售部,,老客户,,* myContacts,* Work,wang@jiangnan.example,Mobile,+86 138 1234 5678,Work,010-62345678",
  "Grace,Brewster,Hopper,,,,,,Amazing Grace,,US Navy,Rear Admiral,,1906-12-09,,,* myContacts ::: Navy,* Work,grace@navy.example ::: hopper@navy.example,Mobile,+1 202-555-0199,,",
);

const GOOGLE_OLD = crlf(
  "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department",
  "王芳,芳,,王,,,,,,,,,,,,,,,,,,,,,,,,,* myContacts,* Work,wang@jiangnan.example,Mobile,13812345678 ::: 13912345678,,江南钢铁有限公司,,销售经理,华北销售部",
);

const OUTLOOK_EN = crlf(
  '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street","Business City","Business Fax","Business Phone","Business Phone 2","Home Phone","Mobile Phone","Primary Phone","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","E-mail 2 Type","Notes","Web Page"',
  '"Mr.","Mark","","Chen","","East Sea Logistics","Dispatch","Manager","1 Harbour Road","Shanghai","","+86 21 6234 5678","","","+86 139 0000 2004","","mark@eastsea.example","SMTP","Mark Chen","dispatch@eastsea.example","SMTP","Prefers WeChat","www.eastsea.example"',
);

const OUTLOOK_ZH = crlf(
  "英文称谓,名,中间名,姓,中文称谓,单位,部门,职务,商务地址 街道,商务传真,商务电话,商务电话 2,住宅电话,移动电话,电子邮件地址,电子邮件类型,电子邮件显示名称,电子邮件 2 地址,附注,网页",
  ",四,,李,先生,东海物流集团,调度中心,调度主管,港湾路1号,021-62345679,021-62345678,021-62345670,,13900002004,li@eastsea.example,SMTP,李四,,微信优先,",
);

const WEB_PAGE =
  '<html><head><meta charset="gbk"></head><body><table><tr><td>姓名</td></tr></table></body></html>';

/** "=CD=F5" for 王: bytes of a text in quoted-printable. */
function quoted(text: string, charset: string): string {
  return [...encode(text, charset)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}

/** Broken as old telephones do: after so many characters, with an "=" at the end. */
function soft(property: string, value: string): string {
  return property + (value.match(/.{1,60}/g) ?? []).join("=\r\n");
}

const GBK = ";CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:";
const NOKIA = crlf(
  "BEGIN:VCARD",
  "VERSION:2.1",
  `N${GBK}${quoted("王;芳", "gbk")}`,
  `ORG${GBK}${quoted("江南钢铁有限公司;销售部", "gbk")}`,
  `TITLE${GBK}${quoted("经理", "gbk")}`,
  "TEL;CELL;PREF:13812345678",
  "TEL;WORK;VOICE:010-62345678",
  "TEL;WORK;FAX:010-62345679",
  "EMAIL;INTERNET:wang@jiangnan.example",
  soft(`NOTE${GBK}`, quoted("老客户，每季度拜访一次；付款及时\r\n勿在午休时打电话", "gbk")),
  "PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgK",
  " DBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/",
  "",
  "END:VCARD",
  "BEGIN:VCARD",
  "VERSION:2.1",
  `N${GBK}${quoted("李四", "gbk")};;;;`,
  "TEL;CELL:+8613900002004",
  "END:VCARD",
);

const UTF8 = ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:";
const ANDROID = crlf(
  "BEGIN:VCARD",
  "VERSION:2.1",
  `N${UTF8}${quoted("欧阳", "utf8")};${quoted("文静", "utf8")};;;`,
  `FN${UTF8}${quoted("文静欧阳", "utf8")}`,
  "TEL;CELL:139-1234-0003",
  `TEL;X-${quoted("短号", "utf8")}:6603`,
  soft(`ORG${UTF8}`, quoted("北岭电子有限公司华东分公司市场营销中心", "utf8")),
  "X-QQ:123456",
  "END:VCARD",
);

const IPHONE = crlf(
  "BEGIN:VCARD",
  "VERSION:3.0",
  "PRODID:-//Apple Inc.//iPhone OS 17.0//EN",
  "N:张;伟;;;",
  "FN:伟 张",
  "ORG:南屏化工有限公司;采购部;",
  "TITLE:采购主管",
  "item1.EMAIL;type=INTERNET;type=pref:zhang@nanping.example",
  "item1.X-ABLabel:_$!<Work>!$_",
  "TEL;type=CELL;type=VOICE;type=pref:138 0000 1234",
  "TEL;type=HOME;type=VOICE:010-88886666",
  "TEL;type=WORK;type=VOICE:021 6234 5678",
  "item2.ADR;type=WORK;type=pref:;;外滩1号;上海;;200000;中国",
  "item3.URL;type=pref:https://nanping.example",
  "IMPP;X-SERVICE-TYPE=WeChat;type=WECHAT:x-apple:zhangwei_88",
  "NOTE:生日送花\\, 不抽烟\\; 喜欢茶\\n电话先发短信",
  "END:VCARD",
  "BEGIN:VCARD",
  "VERSION:3.0",
  "N:;;;;",
  "FN:南屏化工有限公司",
  "ORG:南屏化工有限公司;",
  "X-ABShowAs:COMPANY",
  "TEL;type=MAIN:021-62345600",
  "END:VCARD",
);

const VERSION_4 = crlf(
  "BEGIN:VCARD",
  "VERSION:4.0",
  "KIND:individual",
  "FN:Maria Cantwell",
  "N:Cantwell;Maria;;Ms.;",
  'ORG;SORT-AS="Senate":Senate;Office',
  "TITLE:Senator",
  'TEL;VALUE=uri;PREF=1;TYPE="work,voice":tel:+1-202-224-3441;ext=12',
  "TEL;VALUE=uri;TYPE=cell:tel:+1-202-555-0101",
  "EMAIL;TYPE=work:maria@senate.example",
  "X-WECHAT:maria_c",
  "END:VCARD",
  "BEGIN:VCARD",
  "VERSION:4.0",
  "KIND:group",
  "FN:Friends",
  "MEMBER:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af",
  "END:VCARD",
);

/** A card as bytes, folded after every 40 of them, wherever a character ends. */
function foldedBytes(text: string): Buffer {
  const lines = text.split("\r\n").map((line) => {
    const bytes = Buffer.from(line);
    const pieces: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += 40) {
      if (at > 0) pieces.push(Buffer.from("\r\n "));
      pieces.push(bytes.subarray(at, at + 40));
    }
    return Buffer.concat(pieces);
  });
  return Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\r\n")]));
}

const FOLDED = [
  "BEGIN:VCARD",
  "VERSION:3.0",
  "N:陈;小明;;;",
  "FN:陈小明",
  "ORG:西塘纸业有限公司浙江省嘉兴市嘉善县西塘镇第一生产基地;市场营销部",
  "TEL;TYPE=CELL:13900005001",
  "NOTE:在展会上认识，对再生纸感兴趣，每年三月和九月各下一次订单，联系前请先看上次的报价",
  "END:VCARD",
].join("\r\n");

export const TEXTS: Readonly<Record<string, () => Uint8Array>> = {
  "staff-utf8-bom.csv": () => Buffer.from(`\ufeff${STAFF}`),
  "staff-utf8.csv": () => Buffer.from(STAFF),
  "staff-gb18030.csv": () => encode(STAFF, "gb18030"),
  "staff-utf16.txt": () => encode(STAFF.replace(/,/g, "\t"), "utf16le", { addBOM: true }),
  "excel-mangled.csv": () => Buffer.from(MANGLED),
  "google-2024.csv": () => Buffer.from(GOOGLE_2024),
  "google-old.csv": () => Buffer.from(GOOGLE_OLD),
  "outlook-en.csv": () => Buffer.from(OUTLOOK_EN),
  "outlook-zh.csv": () => encode(OUTLOOK_ZH, "gb18030"),
  "nokia-2.1-gbk.vcf": () => Buffer.from(NOKIA),
  "android-2.1.vcf": () => Buffer.from(ANDROID),
  "iphone-3.0.vcf": () => Buffer.from(IPHONE),
  "version-4.0.vcf": () => Buffer.from(VERSION_4),
  "folded-3.0.vcf": () => foldedBytes(FOLDED),
  "gbk-3.0.vcf": () => encode(FOLDED, "gb18030"),
  "web-page.xls": () => encode(WEB_PAGE, "gb18030"),
  "empty.csv": () => Buffer.from("\ufeff\r\n"),
};
