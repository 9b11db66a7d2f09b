// What will happen once a request is sent, as far as the page knows who is asking: the server decides who really signs.

import type { Staff } from "../../../domain/access/staff.ts";
import type { Language } from "../../../domain/company/company.ts";
import type { Party } from "../../../domain/deadline/rule.ts";
import { OWN_KINDS } from "../../../domain/request/kinds.ts";
import { isInternalKind, type RequestKind } from "../../../domain/request/request.ts";
import { submitWordsFor } from "../../../text/pages/submit.ts";
import type { Subjects, SubjectView } from "../../../wire/requests.ts";
import { acting, postName } from "../parts/post-name.ts";
import type { Stage } from "../parts/route.tsx";

interface Draft {
  readonly kind: RequestKind;
  readonly subject: SubjectView | undefined;
  /** What changes. */
  readonly fields: Readonly<Record<string, string>>;
  readonly effectiveOn: string;
}

export function foreseen(
  draft: Draft,
  { me, today }: { readonly me: Staff; readonly today: string },
  departments: Subjects["departments"],
  language: Language,
): readonly Stage[] {
  const { next: say } = submitWordsFor(language);
  const post = (department: string, party: Party): string => {
    const there = departments.find(({ name }) => name === department);
    const holders: Partial<Record<Party, string>> = there
      ? {
          departmentLiaison: there.liaison,
          departmentHead: there.head,
          businessSupervisor: there.supervisor,
        }
      : {};
    const name = holders[party];
    return name === undefined
      ? postName(department, party, language)
      : acting(party, department, name, language);
  };
  const texts = [
    ...handInBy(draft, me).map((department) => say.handIn(post(department, "departmentLiaison"))),
    ...(needsNone(draft, me) ? [say.none] : signersOf(draft, me)).map((each) =>
      typeof each === "string"
        ? each
        : each.mine
          ? say.signedByMe
          : say.sign(post(each.department, each.party)),
    ),
    draft.effectiveOn <= today ? say.atOnce : say.effective(draft.effectiveOn),
  ];
  return texts.map((text) => ({ when: "next", text, at: "" }));
}

/** The department whose liaison hands in what an employee tells of themselves (R46). */
function handInBy({ kind, subject }: Draft, { serial, roles }: Staff): readonly string[] {
  if (!OWN_KINDS.includes(kind) || !subject || subject.serial !== serial) return [];
  const { department } = subject;
  return [roles.liaisonOf, roles.heads].some((list) => list.includes(department)) ? [] : [department];
}

/** What HR has completed needs no head (R44). */
function needsNone({ kind }: Draft, { roles }: Staff): boolean {
  return (kind === "joining" || kind === "departure") && roles.hr;
}

interface Signer {
  readonly department: string;
  readonly party: Party;
  readonly mine: boolean;
}

function signersOf({ kind, subject, fields }: Draft, me: Staff): readonly Signer[] {
  if (!isInternalKind(kind))
    return [{ department: subject?.department ?? me.department, party: "businessSupervisor", mine: false }];
  const own = subject !== undefined && subject.serial === me.serial;
  const { department: to = "" } = fields;
  const from = subject?.department ?? to;
  return [...new Set([from, to])]
    .filter((department) => department !== "")
    .map((department) => {
      const isHead = me.roles.heads.includes(department);
      return {
        department,
        party: own && isHead ? "superior" : "departmentHead",
        mine: isHead && !own,
      };
    });
}
