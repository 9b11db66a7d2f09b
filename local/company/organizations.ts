// The organizations that the sample company deals with. Place and names are invented: there is no 澜江.

export interface SampleOrganization {
  readonly fullName: string;
  readonly aliases: string;
  readonly organizationType: string;
  readonly engagementKind: "ongoing" | "oneOff";
  /** Which department deals with it, and about what. */
  readonly department: string;
  readonly subjects: readonly string[];
  readonly contacts: number;
  /** For addresses of its people. */
  readonly domain: string;
  readonly ended: { readonly on: string; readonly reason: string } | undefined;
}

const ENDED: Readonly<Record<string, { on: string; reason: string }>> = {
  景行展览: { on: "2025-12-12", reason: "展会结束,项目验收完成" },
  青禾食品: { on: "2025-09-30", reason: "对方停产,合同到期不再续签" },
  九渡注塑: { on: "2025-11-20", reason: "连续两批质量不合格,终止供货" },
  澜江猎英: { on: "2025-10-15", reason: "年度招聘服务到期" },
};

/** full name | aliases | nature | L(ongoing) or O(once) | department | subjects | contacts | domain */
const LIST = `
澜江远帆汽车零部件有限公司|远帆汽配;远帆|客户|L|销售部|焊接工作站采购与验收;年度框架合同|4|yuanfan.example
云泽电子科技股份有限公司|云泽电子|客户|L|销售部|贴片线上下料改造;设备付款与开票|3|yunze.example
澜江青禾食品有限公司|青禾食品|客户|O|销售部|码垛机器人试用|3|qinghe.example
百川医药集团有限公司|百川医药|客户|L|销售部|洁净车间分拣线;售后服务合同|3|baichuan.example
临澜区顺达物流有限公司|顺达物流|客户|L|销售部|分拣中心自动化改造|3|shunda.example
澜江海石精密制造有限公司|海石精密|客户|L|销售部|机床上下料单元|2|haishi-jm.example
北辰家电集团有限公司|北辰家电;北辰|客户|L|销售部|总装线升级;备品备件订购|4|beichen.example
澜江日新纺织有限公司|日新纺织|客户|O|销售部|打包线咨询与方案|2|rixin.example
Lanjiang Orient Components Co., Ltd.|Orient;东方元件|客户|L|销售部|出口订单与交期|2|orient-components.example
PT Nusantara Otomasi|努山塔拉自动化|客户|L|销售部|东南亚代理与培训|3|nusantara-otomasi.example
Rheintal Anlagenbau GmbH|莱茵塔尔|客户|L|销售部|欧洲样机测试|2|rheintal-anlagenbau.example
澜江恒拓机电有限公司|恒拓机电|客户|L|销售部|区域经销与安装|3|hengtuo.example
云泽市安居智能家居有限公司|安居智能|客户|L|客服部|远程运维与巡检|2|anju.example
澜江市第三中学|澜江三中|客户|O|客服部|实训室设备维护|2|lj3z.example
澜江精驰伺服技术有限公司|精驰伺服|供应商|L|采购部|伺服电机供货;质量异议处理|3|jingchi.example
谐波传动科技(云泽)有限公司|云泽谐波|供应商|L|采购部|减速机供货|2|xiebo.example
澜江光眸传感器有限公司|光眸传感|供应商|L|采购部|传感器选型与供货|2|guangmou.example
九渡注塑制品厂|九渡注塑|供应商|L|采购部|外壳注塑件供货|2|jiudu.example
临澜区鼎固钣金有限公司|鼎固钣金|供应商|L|采购部|机柜与钣金件供货|3|dinggu.example
澜江万联标准件有限公司|万联标准件|供应商|L|采购部|标准件与辅料供货|2|wanlian.example
云泽铸源铸造有限责任公司|铸源铸造|供应商|L|采购部|底座铸件供货;到货与退货|3|zhuyuan.example
华芯控制器有限公司|华芯控制|供应商|L|采购部|控制器供货与固件升级|3|huaxin-kz.example
澜江晨光线缆有限公司|晨光线缆|供应商|L|采购部|线缆与拖链供货|2|chenguang-xl.example
澜江纸语包装有限公司|纸语包装|供应商|L|采购部|木箱与包装材料|2|zhiyu.example
Hakusan Seiki K.K.|白山精机|供应商|L|采购部|导轨与丝杠供货|2|hakusan-seiki.example
澜江通远国际货运代理有限公司|通远货代|服务商|L|采购部|进出口报关与海运|3|tongyuan.example
云泽信诺会计师事务所|信诺会计|服务商|L|财务部|年度审计;税务咨询|3|xinnuo.example
澜江银行股份有限公司临澜支行|澜江银行|服务商|L|财务部|授信与结算;代发工资|3|lanjiangbank.example
澜江正衡律师事务所|正衡律所|服务商|L|行政部|合同审核与法律顾问|2|zhengheng.example
云帆物业管理有限公司|云帆物业|服务商|L|行政部|厂区保洁与安保;停车管理|3|yunfan-wy.example
澜江智云信息技术有限公司|智云信息|服务商|L|行政部|办公网络与账号维护|2|zhiyun.example
澜江猎英人力资源服务有限公司|澜江猎英|服务商|O|人力资源部|中高层猎聘|2|lieying.example
云泽职业技术学院|云泽职院|服务商|L|人力资源部|校企合作与实习生|2|yunze-zy.example
景行展览服务有限公司|景行展览|服务商|O|市场部|展台搭建与布展|3|jingxing.example
澜江新声文化传媒有限公司|新声传媒|服务商|L|市场部|短视频制作与投放|2|xinsheng.example
睿测检测认证有限公司|睿测检测|服务商|L|研发部|电磁兼容与安全认证|2|ruice.example
澜江知桥知识产权代理有限公司|知桥知产|服务商|L|研发部|专利申请与年费|2|zhiqiao.example
澜江理工大学机器人研究所|澜工机器人所|其他|L|研发部|联合研发与测试平台|2|ljut.example
澜江市临澜区市场监督管理局|临澜市监局|政府机构|L|行政部|企业年报与信用事项|2|linlan-scjg.example
澜江市临澜区应急管理局|临澜应急局|政府机构|L|生产部|安全生产检查|2|linlan-yj.example
澜江市税务局临澜分局|临澜税务|政府机构|L|财务部|纳税申报与退税|2|linlan-sw.example
澜江市人力资源和社会保障局|澜江人社局|政府机构|L|人力资源部|社保与稳岗补贴|2|lj-rs.example
澜江海关驻临澜办事处|临澜海关|政府机构|L|采购部|通关与归类咨询|1|linlan-hg.example
云泽省智能装备行业协会|装备协会|行业协会|L|市场部|会员事务与年会;标准工作组|3|yz-zbxh.example
澜江市企业家联合会|澜江企联|行业协会|L|总经理办公室|会员活动与调研|2|lj-qilian.example
`;

export const ORGANIZATIONS: readonly SampleOrganization[] = LIST.trim()
  .split("\n")
  .map((line) => {
    const [
      fullName = "",
      aliases = "",
      organizationType = "",
      kind,
      department = "",
      subjects = "",
      contacts,
      domain = "",
    ] = line.split("|");
    const names = aliases.split(";");
    return {
      fullName,
      aliases: names.join("; "),
      organizationType,
      engagementKind: kind === "O" ? "oneOff" : "ongoing",
      department,
      subjects: subjects.split(";"),
      contacts: Number(contacts),
      domain,
      ended: ENDED[names[0] ?? ""],
    };
  });
