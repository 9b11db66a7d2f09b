// What comes of each file of the corpus: format, sheet and kind as they are recognised, then the contacts as the register
// shows them: 姓名 | 部门 or 单位名称 | 职务 | telephones | 邮箱 | matter | and what else there is, each with its header.

import type { Outcome } from "./outcome.ts";

export const EXPECTED: Readonly<Record<string, Outcome>> = {
  "android-2.1.vcf": {
    file: "vCard, external",
    contacts: [
      "欧阳文静 | 北岭电子有限公司华东分公司市场营销中心 | 6603 | 13912340003 | 备注: QQ: 123456 | 待补全: 缺单位性质；缺职务；缺常用邮箱；缺对接事项；未指定业务对接人",
    ],
  },
  "customers-from-1904.xlsx": {
    file: "Excel, 客户, external",
    contacts: [
      "冯八 | 南屏化工有限公司 | 13900004001 | 知悉日期: 2023-03-15 | 待补全: 缺单位性质；缺职务；缺常用邮箱；缺对接事项；未指定业务对接人",
    ],
  },
  "cut-off-inside.xlsx": {
    file: "broken",
    contacts: [],
  },
  "cut-off.xlsx": {
    file: "broken",
    contacts: [],
  },
  "declares-3-gigabytes.xlsx": {
    file: "tooLarge",
    contacts: [],
  },
  "declares-too-little.xlsx": {
    file: "broken",
    contacts: [],
  },
  "dingtalk-levels.xlsx": {
    file: "Excel, 在职员工, internal",
    contacts: [
      "郝静 | 市场部 | 13912340001 | hao@corp.example | 备注: 工号: A0012\n科室: 品牌组 | 待补全: 缺职务；缺负责业务模块",
      "何平 | 销售部 | 13912340003 | he@corp.example | 备注: 工号: A0014 | 待补全: 缺职务；缺负责业务模块",
    ],
  },
  "dingtalk.xlsx": {
    file: "Excel, Sheet1, internal",
    contacts: [
      "郝静 | 市场部 | 专员 | 13912340001 | hao@corp.example | 备注: 工号: A0012\n办公地点: 3号楼\n科室: 品牌组 | 待补全: 缺负责业务模块",
      "韩雪 | 行政部 | 前台 | 010-62345670 | 13912340002 | han@corp.example | 备注: 工号: A0013\n办公地点: 1号楼\n轮班 | 待补全: 缺负责业务模块",
    ],
  },
  "document.docx": {
    file: "noWorkbook",
    contacts: [],
  },
  "empty.csv": {
    file: "empty",
    contacts: [],
  },
  "empty.xlsx": {
    file: "empty",
    contacts: [],
  },
  "excel-2003.xls": {
    file: "oldWorkbook",
    contacts: [],
  },
  "excel-mangled.csv": {
    file: "UTF-8, internal",
    contacts: [
      "王芳 | 市场部 | 1062345678 | 1.38123E+10 | 待补全: 缺职务；办公电话无法拨打；手机号码无法拨打；缺常用邮箱；缺负责业务模块",
      "郝静 | 市场部 | 010-62345679 | 13912340001 | 待补全: 缺职务；缺常用邮箱；缺负责业务模块",
    ],
  },
  "feishu.xlsx": {
    file: "Excel, 成员, internal",
    contacts: [
      "吴鹏 | 销售部 | 销售经理 | 13812345679 | wu@corp.example | 备注: 工号: 0031\n工位: F3-021 | 待补全: 缺负责业务模块",
      "林小雨 | 销售部 | 顾问 | +85291234567 | lin@corp.example | 备注: 工号: 0032 | 待补全: 缺负责业务模块",
    ],
  },
  "folded-3.0.vcf": {
    file: "vCard, external",
    contacts: [
      "陈小明 | 西塘纸业有限公司浙江省嘉兴市嘉善县西塘镇第一生产基地 | 13900005001 | 备注: 部门: 市场营销部\n在展会上认识，对再生纸感兴趣，每年三月和九月各下一次订单，联系前请先看上次的报价 | 待补全: 缺单位性质；缺职务；缺常用邮箱；缺对接事项；未指定业务对接人",
    ],
  },
  "gbk-3.0.vcf": {
    file: "vCard, external",
    contacts: [
      "陈小明 | 西塘纸业有限公司浙江省嘉兴市嘉善县西塘镇第一生产基地 | 13900005001 | 备注: 部门: 市场营销部\n在展会上认识，对再生纸感兴趣，每年三月和九月各下一次订单，联系前请先看上次的报价 | 待补全: 缺单位性质；缺职务；缺常用邮箱；缺对接事项；未指定业务对接人",
    ],
  },
  "google-2024.csv": {
    file: "UTF-8, external",
    contacts: [
      "王芳 | 江南钢铁有限公司 | 销售经理 | 010-62345678 | 13812345678 | wang@jiangnan.example | 备注: Organization Department: 华北销售部\n老客户 | 待补全: 缺单位性质；缺对接事项；未指定业务对接人",
      "Grace Brewster Hopper | US Navy | Rear Admiral | +1 202-555-0199 | grace@navy.example; hopper@navy.example | 备注: Nickname: Amazing Grace | 待补全: 缺单位性质；缺对接事项；未指定业务对接人",
    ],
  },
  "google-old.csv": {
    file: "UTF-8, external",
    contacts: [
      "王芳 | 江南钢铁有限公司 | 销售经理 | 13812345678 / 13912345678 | wang@jiangnan.example | 备注: Organization 1 - Department: 华北销售部 | 待补全: 缺单位性质；手机号码有多个号码，请确认用哪一个；缺对接事项；未指定业务对接人",
    ],
  },
  "hr-department-headings.xlsx": {
    file: "Excel, 通讯录, internal",
    contacts: [
      "王芳 | 市场部 | 总监 | 010-62345678 | 13812345678 | 待补全: 缺常用邮箱；缺负责业务模块",
      "李明朗 | 市场部 | 专员 | 13912345678 | 待补全: 缺常用邮箱；缺负责业务模块",
      "韩雪 | 行政部 | 前台 | 010-62345670 | 13700002222 | 待补全: 缺常用邮箱；缺负责业务模块",
    ],
  },
  "hr-sections.xlsx": {
    file: "Excel, 花名册, internal",
    contacts: [
      "王芳 | 市场部 | 科长 | 13812345678 | 备注: 科室: 品牌科 | 待补全: 缺常用邮箱；缺负责业务模块",
      "李明朗 | 市场部 | 科员 | 13912345678 | 备注: 科室: 品牌科 | 待补全: 缺常用邮箱；缺负责业务模块",
      "郝静 | 市场部 | 科长 | 13912340001 | 备注: 科室: 渠道科 | 待补全: 缺常用邮箱；缺负责业务模块",
      "何平 | 研发部-一组 | 组长 | 13912340002 | 待补全: 部门不在部门表中；缺常用邮箱；缺负责业务模块",
    ],
  },
  "hr-several-sheets.xlsx": {
    file: "Excel, 在职, internal",
    contacts: [
      "孙丽 | 销售部 | 13612345678 | 待补全: 缺职务；缺常用邮箱；缺负责业务模块",
      "赵强 | 行政部 | 13612345679 | 待补全: 缺职务；缺常用邮箱；缺负责业务模块",
      "周杰 | 市场部 | 13612345680 | 待补全: 缺职务；缺常用邮箱；缺负责业务模块",
    ],
  },
  "hr-title-merged-notes.xlsx": {
    file: "Excel, 通讯录, internal, 2 notes",
    contacts: [
      "王芳 | 市场部 | 总监 | 010-62345678转801 | 13812345678 | wang.fang@corp.example | 品牌",
      "李明朗 | 市场部 | 专员 | 13912345678 | li@corp.example | 活动",
      "郝静 | 市场部 | 专员 | 62345679 | 13912340001 | hao@corp.example | 渠道 | 备注: 周五不在",
      "周敏 | 行政部 | 经理 | 010-62345670 | 13700001111 | zhou@corp.example | 行政",
      "韩雪 | 行政部 | 前台 | 010-62345670 | 13700002222 | han@corp.example | 接待",
    ],
  },
  "hr-two-row-header.xlsx": {
    file: "Excel, Sheet1, internal",
    contacts: [
      "王芳 | 市场部 | 010-62345678 | 13812345678 | 备注: 请短信 | 待补全: 缺职务；缺常用邮箱；缺负责业务模块",
      "吴鹏 | 销售部 | 13812345679 | 待补全: 缺职务；缺常用邮箱；缺负责业务模块",
    ],
  },
  "iphone-3.0.vcf": {
    file: "vCard, external",
    contacts: [
      "张伟 | 南屏化工有限公司 | 采购主管 | 021-62345678 | 13800001234 | zhang@nanping.example | 微信号: zhangwei_88 | 备注: 部门: 采购部\n地址: 外滩1号 上海 200000 中国\n网址: https://nanping.example\n生日送花, 不抽烟; 喜欢茶\n电话先发短信 | 待补全: 缺单位性质；缺对接事项；未指定业务对接人",
      "南屏化工有限公司 | 021-62345600 | 待补全: 缺姓名；缺单位性质；缺职务；缺常用邮箱；缺对接事项；未指定业务对接人",
    ],
  },
  "no-references.xlsx": {
    file: "Excel, Sheet1, internal",
    contacts: [
      "孙丽 | 销售部 | 13612345678 | 待补全: 缺职务；缺常用邮箱；缺负责业务模块",
      "行政部 | 13612345679 | 待补全: 缺姓名；缺职务；缺常用邮箱；缺负责业务模块",
      "周杰 | 13612345680 | 待补全: 缺部门；缺职务；缺常用邮箱；缺负责业务模块",
    ],
  },
  "nokia-2.1-gbk.vcf": {
    file: "vCard, external",
    contacts: [
      "王芳 | 江南钢铁有限公司 | 经理 | 010-62345678 | 13812345678 | wang@jiangnan.example | 备注: 部门: 销售部\n传真: 010-62345679\n老客户，每季度拜访一次；付款及时\n勿在午休时打电话 | 待补全: 缺单位性质；缺对接事项；未指定业务对接人",
      "李四 | 13900002004 | 待补全: 缺单位名称；缺职务；缺常用邮箱；缺对接事项；未指定业务对接人",
    ],
  },
  "outlook-en.csv": {
    file: "UTF-8, external",
    contacts: [
      "Mark Chen | East Sea Logistics | Manager | 021-62345678 | 13900002004 | mark@eastsea.example; dispatch@eastsea.example | 备注: Department: Dispatch\nBusiness Street: 1 Harbour Road\nPrefers WeChat\nWeb Page: www.eastsea.example | 待补全: 缺单位性质；缺对接事项；未指定业务对接人",
    ],
  },
  "outlook-zh.csv": {
    file: "GB18030, external",
    contacts: [
      "李四 | 东海物流集团 | 调度主管 | 021-62345678 / 021-62345670 | 13900002004 | li@eastsea.example | 备注: 部门: 调度中心\n商务地址 街道: 港湾路1号\n商务传真: 021-62345679\n微信优先 | 待补全: 缺单位性质；办公电话有多个号码，请确认用哪一个；缺对接事项；未指定业务对接人",
    ],
  },
  "prefixed.xlsx": {
    file: "Excel, Sheet1, internal",
    contacts: [
      "孙丽 | 销售部 | 13612345678 | 待补全: 缺职务；缺常用邮箱；缺负责业务模块",
      "行政部 | 13612345679 | 待补全: 缺姓名；缺职务；缺常用邮箱；缺负责业务模块",
      "周杰 | 13612345680 | 待补全: 缺部门；缺职务；缺常用邮箱；缺负责业务模块",
    ],
  },
  "rich-texts.xlsx": {
    file: "Excel, Sheet1, internal",
    contacts: [
      "王芳 | 市场部 | 13812345678 | wang@corp.example | 备注: A&B <项目>\n二期 | 待补全: 缺职务；缺负责业务模块",
    ],
  },
  "staff-gb18030.csv": {
    file: "GB18030, internal",
    contacts: [
      "王芳 | 市场部 | 总监 | 010-62345678转801 | 13812345678 | wang.fang@corp.example | 待补全: 缺负责业务模块",
      '吴鹏 | 销售部 | 专员 | 13812345679 | wu@corp.example | 备注: 负责"华东"，周五不在 | 待补全: 缺负责业务模块',
      "龙䶮 | 行政部 | 前台 | 010-62345670 | 13912340002 | long@corp.example | 待补全: 缺负责业务模块",
    ],
  },
  "staff-utf16.txt": {
    file: "UTF-16, internal",
    contacts: [
      "王芳 | 市场部 | 总监 | 010-62345678转801 | 13812345678 | wang.fang@corp.example | 待补全: 缺负责业务模块",
      '吴鹏 | 销售部 | 专员 | 13812345679 | wu@corp.example | 备注: 负责"华东"，周五不在 | 待补全: 缺负责业务模块',
      "龙䶮 | 行政部 | 前台 | 010-62345670 | 13912340002 | long@corp.example | 待补全: 缺负责业务模块",
    ],
  },
  "staff-utf8-bom.csv": {
    file: "UTF-8, internal",
    contacts: [
      "王芳 | 市场部 | 总监 | 010-62345678转801 | 13812345678 | wang.fang@corp.example | 待补全: 缺负责业务模块",
      '吴鹏 | 销售部 | 专员 | 13812345679 | wu@corp.example | 备注: 负责"华东"，周五不在 | 待补全: 缺负责业务模块',
      "龙䶮 | 行政部 | 前台 | 010-62345670 | 13912340002 | long@corp.example | 待补全: 缺负责业务模块",
    ],
  },
  "staff-utf8.csv": {
    file: "UTF-8, internal",
    contacts: [
      "王芳 | 市场部 | 总监 | 010-62345678转801 | 13812345678 | wang.fang@corp.example | 待补全: 缺负责业务模块",
      '吴鹏 | 销售部 | 专员 | 13812345679 | wu@corp.example | 备注: 负责"华东"，周五不在 | 待补全: 缺负责业务模块',
      "龙䶮 | 行政部 | 前台 | 010-62345670 | 13912340002 | long@corp.example | 待补全: 缺负责业务模块",
    ],
  },
  "suppliers-dates.xlsx": {
    file: "Excel, 供应商, external",
    contacts: [
      "赵一 | 江南钢铁有限公司 | 经理 | 单位性质: 供应商 | 13900002001 | 对接事项: 钢材采购 | 知悉日期: 2023-03-15 | 备注: 部门: 销售处 | 待补全: 缺常用邮箱；未指定业务对接人",
      "钱二 | 江南钢铁有限公司 | 主管 | 单位性质: 供应商 | 13900002002 | 对接事项: 钢材采购 | 知悉日期: 2023-03-15 | 待补全: 缺常用邮箱；未指定业务对接人",
      "孙三 | 东海物流集团 | 主任 | 单位性质: 服务商 | 13900002003 | 对接事项: 仓储 | 知悉日期: 2023-03-15 | 待补全: 缺常用邮箱；未指定业务对接人",
      "李四 | 东海物流集团 | 调度 | 单位性质: 服务商 | 13900002004 | 对接事项: 运输 | 知悉日期: 2023-03-15 | 待补全: 缺常用邮箱；未指定业务对接人",
    ],
  },
  "version-4.0.vcf": {
    file: "vCard, external",
    contacts: [
      "Maria Cantwell | Senate | Senator | +1-202-224-3441转12 | +1-202-555-0101 | maria@senate.example | 微信号: maria_c | 备注: 部门: Office | 待补全: 缺单位性质；缺对接事项；未指定业务对接人",
    ],
  },
  "web-page.xls": {
    file: "disguised",
    contacts: [],
  },
  "wecom.xlsx": {
    file: "Excel, 成员列表, internal",
    contacts: [
      "王芳 | 市场部 | 总监 | 010-62345678 | 13812345678 | wf@mail.example | 备注: 别名: Fang | 待补全: 缺负责业务模块",
      "李明朗 | 市场部 | 专员 | 13912345678 | 备注: 科室: 品牌组; 销售部 | 待补全: 缺常用邮箱；缺负责业务模块",
    ],
  },
  "with-password.xlsx": {
    file: "encrypted",
    contacts: [],
  },
  "wps.et": {
    file: "oldWorkbook",
    contacts: [],
  },
};
