// Days of 2027 for scenarios: a notice in the State Council's form, invented (the real one is not out), and hands in 工作日历.

import { ADMIN, type World } from "../world.ts";

export const NOTICE_2027 = `国务院办公厅关于2027年
部分节假日安排的通知
经国务院批准，现将2027年放假调休日期的具体安排通知如下。
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）上班。`;

/** Types a row of 工作日历 by hand. */
export function typeDay(world: World, row: number, date: string, kind: string, name: string): void {
  const person = world.ws.signIn(ADMIN);
  person.type(world.fileId, "工作日历", `A${row}`, date);
  person.type(world.fileId, "工作日历", `B${row}`, kind);
  person.type(world.fileId, "工作日历", `C${row}`, name);
}
