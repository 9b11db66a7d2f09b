// What the sidebar says of the register's health: what each line means, and what to do.

import type { Language } from "../../domain/company/company.ts";
import type { HealthLine, HealthState, HealthTopic } from "../../domain/health/health.ts";

/** What a line's sentences name, as texts; "" where it is not known. */
export interface HealthNames {
  /** "2026-11-25 14:03", the last complete run of the clock. */
  readonly ranAt: string;
  readonly seconds: number;
  readonly clockAccount: string;
  readonly owner: string;
  readonly watchedAt: string;
  readonly watchAccount: string;
  /** When the quota was looked at. */
  readonly quotaAt: string;
  readonly webAddress: string;
  readonly waiting: number;
  readonly sending: number;
  readonly perhaps: number;
  readonly failed: number;
}

interface Said {
  readonly means: string;
  /** "": nothing to do. */
  readonly toDo: string;
}

interface HealthWords {
  readonly explained: string;
  readonly summary: (wrong: number) => string;
  readonly states: Readonly<Record<HealthState, string>>;
  readonly topics: Readonly<Record<HealthTopic, string>>;
  readonly toDo: string;
  readonly again: string;
  /** What the clock does by itself, done because an administrator asks. */
  readonly now: {
    readonly duties: string;
    readonly mail: string;
    readonly working: string;
    readonly done: (changed: number, told: number) => string;
    readonly more: string;
    readonly sent: (sent: number, failed: number, left: number) => string;
  };
  readonly verifying: string;
  readonly keepWatch: string;
  readonly installing: string;
  readonly watching: (account: string) => string;
  readonly said: (line: HealthLine, names: HealthNames) => Said;
}

function saidZh(line: HealthLine, names: HealthNames): Said {
  switch (line.about) {
    case "clock": {
      const last = `上次完整运行 ${names.ranAt}，用时 ${names.seconds} 秒，账号 ${names.clockAccount}。`;
      const reinstall = `请所有者${names.owner === "" ? "" : `（${names.owner}）`}打开“设置向导”，走到最后一步再次点“开始设置”，触发器会重新装好。`;
      return {
        fine: { means: last, toDo: "" },
        late: {
          means: `${last}按理每 5 分钟一次，已经迟到。`,
          toDo: "等半小时再看；仍是这样，按“故障”处理。",
        },
        silent: {
          means: `${last}此后没有动静：提醒、邮件和表格核对都停着。`,
          toDo: `${reinstall}所有者账号停用的，见管理员手册“运行状态”。`,
        },
        never: { means: "还没有完整运行过。", toDo: `${reinstall}刚设置好的，请等 5 分钟。` },
        notOwners: {
          means: `${last}它用的不是所有者的账号。`,
          toDo: `${reinstall}然后请 ${names.clockAccount} 在 Apps Script 的“触发器”页删除自己的 onClock 和 onRegisterEdit。`,
        },
      }[line.code];
    }
    case "watchdog": {
      const last = `${names.watchAccount} 的看守上次查看：${names.watchedAt}。`;
      const install = "请一位不是所有者的管理员在这里点“由我看守”。";
      return {
        fine: { means: `${last}自动运行停止超过 2 小时，全体管理员会收到邮件。`, toDo: "" },
        none: { means: "还没有人看守：自动运行停了，不会有人知道。", toDo: install },
        silent: { means: `${last}它应该每天查看一次。`, toDo: `看守者的账号可能已停用。${install}` },
        owners: { means: `${last}这也是自动运行的账号，它停了，看守也就停了。`, toDo: install },
      }[line.code];
    }
    case "structure": {
      const tabs = line.tabs.map((tab) => (tab === "" ? "整个表格" : `“${tab}”`)).join("、");
      return line.state === "ok"
        ? { means: "工作表、表头、保护、下拉列表和格式都是程序规定的样子。", toDo: "" }
        : { means: `有改动：${tabs}。`, toDo: "请运行“检查并修复表格”，它会逐项说明做了什么。" };
    }
    case "log":
      return line.state === "ok"
        ? { means: `${line.entries} 条变更记录首尾相连，没有被改动。`, toDo: "" }
        : {
            means: `“变更记录”第 ${line.row} 行不符：被改动、删除或插入过。`,
            toDo: "请用“文件”菜单的“版本记录”查看谁在何时改了它，恢复那一行，并记下经过。",
          };
    case "calendar":
      return line.state === "ok"
        ? { means: "期限要用到的年份，放假安排都已知道。", toDo: "" }
        : {
            means: `${line.years.join("、")} 年的放假安排还没有录入，跨入这一年的期限都标明“待确认日历”。`,
            toDo: "通知公布后（通常在前一年 11 月），请在菜单“工作日历”中粘贴。",
          };
    case "configuration":
      return line.state === "ok"
        ? { means: "部门、角色、设置等表格都能读懂。", toDo: "" }
        : {
            means: `有 ${line.count} 处读不懂，暂按默认或空白处理。`,
            toDo: "“查找”页上写明是哪张表的第几行，请改正。",
          };
    case "administrators":
      return line.state === "ok"
        ? { means: `有 ${line.count} 位管理员。`, toDo: "" }
        : {
            means: `只有 ${line.count} 位管理员，此人缺席时无人维护。`,
            toDo: "请在“设置向导”中再加一位，并把表格共享给他。",
          };
    case "quota": {
      if (line.left === undefined)
        return { means: "自动运行还没有记下邮件额度。", toDo: "先让自动运行恢复正常。" };
      const means = `${names.quotaAt} 时，今天还能发给 ${line.left} 位收件人。`;
      return {
        means,
        toDo: line.state === "ok" ? "" : "不必处理：发不完的明天接着发，一封不丢；急事请打电话。",
      };
    }
    case "outbox": {
      const counts = `等待 ${names.waiting}，正在发送 ${names.sending}；近 30 天可能已发 ${names.perhaps}，失败 ${names.failed}。`;
      return {
        means: counts,
        toDo:
          line.state === "ok"
            ? ""
            : line.pressing
              ? "有急件等了一个多小时还没有发出：请看上面的自动运行和邮件额度，并打电话告诉有关的人。"
              : "“可能已发”的，请问一下收件人；“失败”的，多半是账号写错或已停用，请核对登录账号。",
      };
    }
    case "web":
      return line.state === "ok"
        ? { means: names.webAddress, toDo: "" }
        : {
            means: "网页应用的地址还不知道，邮件里没有链接。",
            toDo: "请所有者部署网页应用，并自己打开一次。",
          };
  }
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

function saidEn(line: HealthLine, names: HealthNames): Said {
  switch (line.about) {
    case "clock": {
      const last = `Last complete run ${names.ranAt}, ${counted(names.seconds, "second")}, as ${names.clockAccount}.`;
      const owner = names.owner === "" ? "The owner" : `The owner (${names.owner})`;
      const reinstall = `${owner} opens “Setup wizard”, goes to its last step and presses “Set up” again: that installs the triggers anew.`;
      return {
        fine: { means: last, toDo: "" },
        late: {
          means: `${last} It should run every 5 minutes, and is late.`,
          toDo: "Look again in half an hour; if it is still so, do as if it were broken.",
        },
        silent: {
          means: `${last} Nothing since then: reminders, mails and the checking of the tables stand still.`,
          toDo: `${reinstall} Where the owner’s account is closed, see “Health” in the administrators’ handbook.`,
        },
        never: { means: "It has never completed a run.", toDo: `${reinstall} Just set up? Wait 5 minutes.` },
        notOwners: {
          means: `${last} That is not the owner’s account.`,
          toDo: `${reinstall} Then ${names.clockAccount} deletes their own onClock and onRegisterEdit on the page “Triggers” of Apps Script.`,
        },
      }[line.code];
    }
    case "watchdog": {
      const last = `The watchdog of ${names.watchAccount} last looked on ${names.watchedAt}.`;
      const install = "An administrator who is not the owner presses “I keep watch” here.";
      return {
        fine: {
          means: `${last} When the clock is silent for 2 hours, all administrators get a mail.`,
          toDo: "",
        },
        none: { means: "Nobody keeps watch: when the clock stops, nobody hears of it.", toDo: install },
        silent: {
          means: `${last} It should look once a day.`,
          toDo: `The watcher’s account may be closed. ${install}`,
        },
        owners: {
          means: `${last} The clock runs as the same account: both would stop together.`,
          toDo: install,
        },
      }[line.code];
    }
    case "structure": {
      const tabs = line.tabs.map((tab) => (tab === "" ? "the workbook" : `“${tab}”`)).join(", ");
      return line.state === "ok"
        ? {
            means: "Tabs, headers, protections, drop-downs and formats are as the program declares them.",
            toDo: "",
          }
        : {
            means: `Altered: ${tabs}.`,
            toDo: "Run “Check and repair sheets”; it says what it did, item by item.",
          };
    }
    case "log":
      return line.state === "ok"
        ? {
            means: `${counted(line.entries, "entry", "entries")}, each chained to the one before, none altered.`,
            toDo: "",
          }
        : {
            means: `Row ${line.row} of the change log does not hold: altered, deleted or inserted.`,
            toDo: "See in “File → Version history” who changed it and when, restore that row, and note what happened.",
          };
    case "calendar":
      return line.state === "ok"
        ? { means: "The official days of every year that deadlines run into are known.", toDo: "" }
        : {
            means: `The official days of ${line.years.join(" and ")} are not entered; deadlines that reach there say “calendar to be confirmed”.`,
            toDo: "Once the notice is out (usually in November of the year before), paste it in the menu “Working calendar”.",
          };
    case "configuration":
      return line.state === "ok"
        ? { means: "The tabs of departments, roles, settings and the like are understood.", toDo: "" }
        : {
            means: `${counted(line.count, "place")} not understood, and treated as default or blank.`,
            toDo: "The page “Search” says which tab and row. Please mend them.",
          };
    case "administrators":
      return line.state === "ok"
        ? { means: `${line.count} administrators.`, toDo: "" }
        : {
            means: `Only ${counted(line.count, "administrator")}: when they are away, nobody keeps the register.`,
            toDo: "Add another in “Setup wizard”, and share the file with them.",
          };
    case "quota": {
      if (line.left === undefined)
        return { means: "The clock has not noted the mail quota yet.", toDo: "See to the clock first." };
      const means = `On ${names.quotaAt} mail could go to ${counted(line.left, "more recipient")} that day.`;
      return {
        means,
        toDo:
          line.state === "ok"
            ? ""
            : "Nothing: the rest goes out tomorrow, none is lost. Telephone where it is urgent.",
      };
    }
    case "outbox": {
      const { waiting, sending, perhaps, failed } = names;
      return {
        means: `${waiting} waiting, ${sending} sending; in the last 30 days ${perhaps} perhaps sent, ${failed} failed.`,
        toDo:
          line.state === "ok"
            ? ""
            : line.pressing
              ? "A mail that presses has been waiting for more than an hour: see the clock and the mail quota above, and telephone those concerned."
              : "Ask the recipients of those “perhaps sent”. Those that failed mostly have a wrong or closed account: check it.",
      };
    }
    case "web":
      return line.state === "ok"
        ? { means: names.webAddress, toDo: "" }
        : {
            means: "The web app’s address is not known yet: mails have no links.",
            toDo: "The owner deploys the web app, and opens it once.",
          };
  }
}

const zhCN: HealthWords = {
  explained: "登记簿的自动运行和周围的一切是否正常，不正常的该怎么办。这里只看，不改任何内容。",
  summary: (wrong) => (wrong === 0 ? "一切正常。" : `有 ${wrong} 项需要处理。`),
  states: { ok: "正常", attention: "注意", broken: "故障" },
  topics: {
    clock: "自动运行",
    watchdog: "看守",
    structure: "表格结构和保护",
    log: "变更记录",
    calendar: "工作日历",
    configuration: "配置",
    administrators: "管理员",
    quota: "邮件额度",
    outbox: "发件箱",
    web: "网页应用",
  },
  toDo: "怎么办：",
  again: "再看一次",
  now: {
    duties: "立即处理到期事项",
    mail: "立即发送邮件",
    working: "正在处理…",
    done: (changed, told) => `已处理：待办变动 ${changed} 项，新提醒 ${told} 条。`,
    more: "已处理一部分，还有没处理完的：请再按一次，或者等时钟来做。",
    sent: (sent, failed, left) => `已发 ${sent} 封，未能发出 ${failed} 封，还有 ${left} 封等着。`,
  },
  verifying: "正在校验变更记录…",
  keepWatch: "由我看守",
  installing: "正在安装…",
  watching: (account) => `已由 ${account} 看守，每天查看一次`,
  said: saidZh,
};

const en: HealthWords = {
  explained:
    "Whether the clock and all around the register are as they should be, and what to do where not. Looking changes nothing.",
  summary: (wrong) => (wrong === 0 ? "All is well." : `${counted(wrong, "thing")} to see to.`),
  states: { ok: "Fine", attention: "Attention", broken: "Broken" },
  topics: {
    clock: "Clock",
    watchdog: "Watchdog",
    structure: "Structure and protections",
    log: "Change log",
    calendar: "Working calendar",
    configuration: "Configuration",
    administrators: "Administrators",
    quota: "Mail quota",
    outbox: "Outbox",
    web: "Web app",
  },
  toDo: "What to do:",
  again: "Look again",
  now: {
    duties: "Do what is due now",
    mail: "Send mail now",
    working: "At work…",
    done: (changed, told) => `Done: ${changed} duties changed, ${told} new notices.`,
    more: "Part of it is done and more is left: press again, or leave it to the clock.",
    sent: (sent, failed, left) => `${sent} sent, ${failed} failed, ${left} still waiting.`,
  },
  verifying: "Verifying the change log…",
  keepWatch: "I keep watch",
  installing: "Installing…",
  watching: (account) => `${account} keeps watch, once a day`,
  said: saidEn,
};

export function healthWordsFor(language: Language): HealthWords {
  return language === "en" ? en : zhCN;
}
