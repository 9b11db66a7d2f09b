// Workbooks of the corpus: what HR departments send, what office programs export, and what only looks like a workbook.

import { type Cell, workbook, workbookFiles, zipped } from "./workbook.ts";

const STAFF_HEADER = ["序号", "部门", "姓名", "职务", "办公电话", "手机号码", "邮箱", "负责事项", "备注"];

/** Title, merged departments, telephones as numbers, a formula that found nothing, notes below. */
const HR_LIST = {
  sheets: [
    {
      name: "通讯录",
      rows: [
        ["示例公司2026年员工通讯录"],
        ["更新时间：2026年11月"],
        STAFF_HEADER,
        [
          1,
          "市场部",
          "王芳",
          "总监",
          "010-62345678转801",
          13812345678,
          "wang.fang@corp.example",
          "品牌",
          null,
        ],
        [
          2,
          null,
          "李明朗",
          "专员",
          { error: "#N/A" },
          { shown: "1.39E+10", number: "1.3912345678E10" },
          "li@corp.example",
          "活动",
          null,
        ],
        [
          3,
          null,
          "郝静",
          "专员",
          { digits: 62345679 },
          "139 1234 0001",
          "hao@corp.example",
          "渠道",
          "周五不在",
        ],
        [4, "行政部", "周敏", "经理", "010-62345670", 13700001111, "zhou@corp.example", "行政", null],
        [5, null, "韩雪", "前台", "010-62345670", 13700002222, "han@corp.example", "接待", null],
        ["制表人：刘敏", null, null, "审核：周洁"],
        ["注：如有变动请于每月25日前告知行政部。"],
      ] satisfies Cell[][],
      merges: ["A1:I1", "A2:I2", "B4:B6", "B7:B8", "A10:I10"],
    },
  ],
};

const SHEETS = {
  sheets: [
    { name: "填写说明", rows: [["一、请勿改动表头"], ["二、手机号码为11位"]] },
    {
      name: "离职",
      rows: [
        ["姓名", "部门", "离职日期"],
        ["钱多", "市场部", { date: 45_000 }],
      ],
    },
    {
      name: "在职",
      rows: [
        ["姓名", "部门", "手机"],
        ["孙丽", "销售部", 13612345678],
        ["赵强", "行政部", 13612345679],
        ["周杰", "市场部", 13612345680],
      ],
    },
    {
      name: "工资",
      hidden: true,
      rows: [
        ["姓名", "部门", "手机", "邮箱"],
        ["孙丽", "销售部", 1, "x@corp.example"],
      ],
    },
  ],
};

/** 联系方式 spans two columns; 姓名 and 部门 span two rows. */
const TWO_ROW_HEADER = {
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["姓名", "部门", "联系方式", null, "备注"],
        [null, null, "座机", "手机", null],
        ["王芳", "市场部", "010-62345678", 13812345678, "请短信"],
        ["吴鹏", "销售部", null, 13812345679, null],
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
    },
  ],
};

const SECTIONS = {
  sheets: [
    {
      name: "花名册",
      rows: [
        ["部门", "科室", "姓名", "岗位", "联系电话"],
        ["市场部", "品牌科", "王芳", "科长", "13812345678"],
        [null, null, "李明朗", "科员", "13912345678"],
        [null, "渠道科", "郝静", "科长", "13912340001"],
        ["研发部", "一组", "何平", "组长", "13912340002"],
      ],
      merges: ["A2:A4", "B2:B3"],
    },
  ],
};

/** No column of departments: each stands in a merged line above its people. */
const HEADINGS = {
  sheets: [
    {
      name: "通讯录",
      rows: [
        ["内部通讯录"],
        ["姓名", "职务", "办公电话", "手机"],
        ["一、市场部"],
        ["王芳", "总监", "010-62345678", 13812345678],
        ["李明朗", "专员", null, 13912345678],
        ["二、行政部"],
        ["韩雪", "前台", "010-62345670", 13700002222],
      ],
      merges: ["A1:D1", "A3:D3", "A6:D6"],
    },
  ],
};

/** The same day as a date, as three kinds of text, and as the bare number that Excel keeps. */
const SUPPLIERS = {
  sheets: [
    {
      name: "供应商",
      rows: [
        ["供应商名称", "联系人", "职务", "手机", "对接事项", "知悉日期", "单位性质", "部门"],
        ["江南钢铁有限公司", "赵一", "经理", 13900002001, "钢材采购", { date: 45_000 }, "供应商", "销售处"],
        ["江南钢铁有限公司", "钱二", "主管", 13900002002, "钢材采购", "2023年3月15日", "供应商", null],
        ["东海物流集团", "孙三", "主任", 13900002003, "仓储", "2023/3/15", "服务商", null],
        ["东海物流集团", "李四", "调度", 13900002004, "运输", 45_000, "服务商", null],
      ] satisfies Cell[][],
    },
  ],
};

const FROM_1904 = {
  from1904: true,
  sheets: [
    {
      name: "客户",
      rows: [
        ["客户名称", "客户姓名", "手机", "知悉日期"],
        ["南屏化工有限公司", "冯八", 13900004001, { date: 43_538 }],
      ],
    },
  ],
};

const RICH = {
  sheets: [
    {
      name: "Sheet1",
      rows: [
        [{ rich: ["姓", "名"] }, { inline: "部门" }, "手机", "邮箱", "备注"],
        [
          { rich: ["王", "芳"], phonetic: "ワンファン" },
          { inline: "市场部" },
          { formula: 'CONCATENATE("138","12345678")', text: "13812345678" },
          { formula: 'LOWER("WANG@CORP.EXAMPLE")', text: "wang@corp.example" },
          "A&B <项目>_x000D_\n二期",
        ],
      ] satisfies Cell[][],
    },
  ],
};

const PLAIN = [
  ["姓名", "部门", "手机"],
  ["孙丽", "销售部", 13612345678],
  [null, "行政部", 13612345679],
  ["周杰", null, 13612345680],
] satisfies Cell[][];

/** As 企业微信 hands its template out: how to fill it in above the headers. */
const WECOM = {
  sheets: [
    {
      name: "成员列表",
      rows: [
        [
          "填写须知：\n1、不能在该Excel表中对成员信息类别进行增加、删除或修改；\n2、部门：上下级部门间用‘/’隔开，多个部门用‘;’隔开",
        ],
        ["姓名", "帐号", "别名", "职务", "部门", "性别", "手机", "座机", "个人邮箱", "地址", "激活状态"],
        [
          "王芳",
          "wangfang",
          "Fang",
          "总监",
          "示例公司/市场部",
          "女",
          "13812345678",
          "010-62345678",
          "wf@mail.example",
          null,
          "已激活",
        ],
        [
          "李明朗",
          "liml",
          null,
          "专员",
          "示例公司/市场部/品牌组;示例公司/销售部",
          "男",
          "+86-13912345678",
          null,
          null,
          null,
          "未激活",
        ],
      ] satisfies Cell[][],
      merges: ["A1:K1"],
    },
  ],
};

const DINGTALK = {
  sheets: [
    {
      name: "Sheet1",
      rows: [
        [
          "员工UserID",
          "部门",
          "职位",
          "姓名",
          "性别",
          "工号",
          "是否此部门主管(是/否)",
          "手机号",
          "邮箱",
          "分机号",
          "办公地点",
          "备注",
        ],
        [
          "0134567",
          "市场部-品牌组",
          "专员",
          "郝静",
          "女",
          "A0012",
          "否",
          "+86-13912340001",
          "hao@corp.example",
          null,
          "3号楼",
          null,
        ],
        [
          "0134568",
          "行政部",
          "前台",
          "韩雪",
          "女",
          "A0013",
          "否",
          "13912340002",
          "han@corp.example",
          "010-62345670",
          "1号楼",
          "轮班",
        ],
      ] satisfies Cell[][],
    },
  ],
};

const DINGTALK_LEVELS = {
  sheets: [
    {
      name: "在职员工",
      rows: [
        [
          "员工UserID",
          "姓名",
          "手机号",
          "邮箱",
          "工号",
          "部门主管",
          "1级部门",
          "主部门ID",
          "2级部门",
          "3级部门",
        ],
        [
          "0134567",
          "郝静",
          "13912340001",
          "hao@corp.example",
          "A0012",
          "王芳",
          "示例公司",
          "8812",
          "市场部",
          "品牌组",
        ],
        [
          "0134569",
          "何平",
          "13912340003",
          "he@corp.example",
          "A0014",
          null,
          "示例公司",
          "8813",
          "销售部",
          null,
        ],
      ] satisfies Cell[][],
    },
  ],
};

const FEISHU = {
  sheets: [
    {
      name: "成员",
      rows: [
        ["姓名", "手机号", "工作邮箱", "部门", "职务", "工号", "人员类型", "直属上级", "工位", "入职日期"],
        [
          "吴鹏",
          "+8613812345679",
          "wu@corp.example",
          "示例公司/销售部",
          "销售经理",
          "0031",
          "正式",
          "王芳",
          "F3-021",
          { date: 44_927 },
        ],
        ["林小雨", "+85291234567", "lin@corp.example", "销售部", "顾问", "0032", "顾问", null, null, null],
      ] satisfies Cell[][],
    },
  ],
};

/** A declared size that no list of contacts has, at byte `offset` of each entry of the archive's directory. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return lying;
}

/** The container of Office before 2007, with the name of one stream in it. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 1024 + at * 2));
  return bytes;
}

export const WORKBOOKS: Readonly<Record<string, () => Uint8Array>> = {
  "hr-title-merged-notes.xlsx": () => workbook(HR_LIST),
  "hr-several-sheets.xlsx": () => workbook(SHEETS),
  "hr-two-row-header.xlsx": () => workbook(TWO_ROW_HEADER),
  "hr-sections.xlsx": () => workbook(SECTIONS),
  "hr-department-headings.xlsx": () => workbook(HEADINGS),
  "suppliers-dates.xlsx": () => workbook(SUPPLIERS),
  "customers-from-1904.xlsx": () => workbook(FROM_1904),
  "rich-texts.xlsx": () => workbook(RICH),
  "no-references.xlsx": () => workbook({ sheets: [{ name: "Sheet1", rows: PLAIN }], bare: true }),
  "prefixed.xlsx": () => workbook({ sheets: [{ name: "Sheet1", rows: PLAIN }], prefixed: true }),
  "wecom.xlsx": () => workbook(WECOM),
  "dingtalk.xlsx": () => workbook(DINGTALK),
  "dingtalk-levels.xlsx": () => workbook(DINGTALK_LEVELS),
  "feishu.xlsx": () => workbook(FEISHU),
  "empty.xlsx": () => workbook({ sheets: [{ name: "Sheet1", rows: [] }] }),
  "cut-off.xlsx": () => workbook(HR_LIST).slice(0, 1500),
  "cut-off-inside.xlsx": () => {
    const files = workbookFiles(HR_LIST);
    const sheet = files["xl/worksheets/sheet1.xml"] ?? "";
    return zipped({ ...files, "xl/worksheets/sheet1.xml": sheet.slice(0, sheet.length / 2) });
  },
  "declares-3-gigabytes.xlsx": () => declaring(workbook(SECTIONS), 3_000_000_000),
  "declares-too-little.xlsx": () => declaring(workbook(SECTIONS), 200),
  "document.docx": () => zipped({ "word/document.xml": "<document/>" }),
  "with-password.xlsx": () => container("EncryptedPackage"),
  "excel-2003.xls": () => container("Workbook"),
  "wps.et": () => container("Workbook"),
};
