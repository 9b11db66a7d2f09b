// The departments of the sample company: who works there and on what.

export interface Position {
  readonly jobTitle: string;
  /** What such a person is responsible for, as 部门-内容; the department is added. One person each. */
  readonly matters: readonly string[];
}

export interface SampleDepartment {
  readonly name: string;
  /** The first one heads it, the second is the deputy. */
  readonly positions: readonly Position[];
}

function position(jobTitle: string, ...matters: string[]): Position {
  return { jobTitle, matters };
}

export const OFFICE = "总经理办公室";

export const DEPARTMENTS: readonly SampleDepartment[] = [
  {
    name: OFFICE,
    positions: [
      position("总经理", "公司全面经营管理"),
      position("副总经理", "营销与客户服务分管", "生产与供应链分管"),
      position("总经理助理", "会议与重点事项督办"),
    ],
  },
  {
    name: "行政部",
    positions: [
      position("行政部经理", "行政统筹与用章审批"),
      position("行政副经理", "资产与合同档案"),
      position("行政专员", "联络信息管理与公告发布", "办公用品采购与差旅预订", "会议室与访客接待"),
      position("后勤主管", "安保、消防与值班安排"),
      position("车队调度", "公务车辆调度"),
      position("前台", "来访登记与总机转接"),
    ],
  },
  {
    name: "人力资源部",
    positions: [
      position("人力资源部经理", "组织编制与干部管理"),
      position("人力资源副经理", "薪酬绩效管理"),
      position("招聘主管", "社会招聘与校园招聘"),
      position("培训主管", "新员工培训与岗位认证"),
      position("人事专员", "入离职手续办理", "社保公积金办理", "劳动合同与考勤管理"),
    ],
  },
  {
    name: "财务部",
    positions: [
      position("财务部经理", "资金与预算管理"),
      position("财务副经理", "税务申报与审计对接"),
      position("成本会计", "生产成本核算"),
      position("总账会计", "总账与报表编制"),
      position("应收会计", "客户回款与对账"),
      position("应付会计", "供应商付款与发票审核"),
      position("出纳", "银行收付与票据管理"),
      position("费用会计", "费用报销审核"),
    ],
  },
  {
    name: "市场部",
    positions: [
      position("市场部经理", "品牌策略与市场预算"),
      position("市场副经理", "行业活动与协会事务"),
      position("品牌专员", "品牌物料与媒体投放"),
      position("市场专员", "展会组织与现场执行", "经销商活动支持"),
      position("新媒体运营", "公众号与短视频运营"),
      position("市场分析师", "竞品与行业数据分析"),
      position("文案策划", "宣传文案与产品手册"),
      position("设计师", "平面设计与展台视觉"),
    ],
  },
  {
    name: "销售部",
    positions: [
      position("销售部经理", "销售目标与大客户谈判"),
      position("销售副经理", "销售合同与价格审批"),
      position("大区经理", "华东区域客户对接", "华南区域客户对接", "华北区域客户对接", "西南区域客户对接"),
      position(
        "客户经理",
        "汽车行业客户对接",
        "电子行业客户对接",
        "食品行业客户对接",
        "医药行业客户对接",
        "物流行业客户对接",
      ),
      position("渠道经理", "经销商开发与管理"),
      position("海外销售", "东南亚客户对接", "欧洲客户对接"),
      position("销售助理", "订单录入与发货跟踪", "投标文件与资质准备"),
    ],
  },
  {
    name: "采购部",
    positions: [
      position("采购部经理", "采购策略与供应商准入"),
      position("采购副经理", "采购合同与价格核定"),
      position("采购工程师", "伺服电机与减速机采购", "控制器与传感器采购", "结构件与钣金采购"),
      position("采购专员", "标准件与辅料采购", "采购订单与到货跟踪"),
      position("物流专员", "进出口报关与货运"),
    ],
  },
  {
    name: "研发部",
    positions: [
      position("研发部经理", "产品规划与技术路线"),
      position("研发副经理", "研发项目管理"),
      position("机械工程师", "机械臂本体设计", "末端执行器设计", "传动与润滑设计"),
      position("电气工程师", "控制柜与布线设计", "安全回路设计"),
      position("软件工程师", "运动控制软件", "人机界面软件", "云平台与远程运维"),
      position("算法工程师", "视觉识别与标定", "路径规划算法"),
      position("测试工程师", "整机可靠性测试", "软件自动化测试"),
      position("专利专员", "专利申请与知识产权维护"),
    ],
  },
  {
    name: "生产部",
    positions: [
      position("生产部经理", "生产计划与产能协调"),
      position("生产副经理", "车间安全与现场管理"),
      position("车间主任", "总装车间管理", "机加工车间管理"),
      position("质量工程师", "来料检验与供应商质量", "出厂检验与质量改进"),
      position("工艺工程师", "装配工艺与作业指导书"),
      position("设备管理员", "生产设备维护与点检"),
      position("仓库主管", "原料库与成品库管理"),
      position("计划员", "生产排程与物料齐套"),
    ],
  },
  {
    name: "客服部",
    positions: [
      position("客服部经理", "客户投诉处理与服务标准"),
      position("客服副经理", "服务合同与备件结算"),
      position("服务工程师", "华东区域现场维修", "华南区域现场维修", "华北区域现场维修"),
      position("热线专员", "服务热线与工单受理", "客户回访与满意度调查"),
      position("备件专员", "备件库存与发运"),
    ],
  },
];
