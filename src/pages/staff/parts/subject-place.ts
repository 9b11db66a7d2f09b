// Where somebody one may ask about belongs: "销售部 客户经理", "江南钢铁有限公司 经理".

import type { SubjectView } from "../../../wire/requests.ts";

/** The name of an external contact's 单位, as far as it is among these; "" else. */
export function unitName({ organization }: SubjectView, subjects: readonly SubjectView[]): string {
  return organization === "" ? "" : (subjects.find(({ serial }) => serial === organization)?.name ?? "");
}

export function placeOf(subject: SubjectView, subjects: readonly SubjectView[]): string {
  const place = subject.kind === "internal" ? subject.department : unitName(subject, subjects);
  return [place, subject.fields?.["jobTitle"] ?? ""].filter((part) => part !== "").join(" ");
}
