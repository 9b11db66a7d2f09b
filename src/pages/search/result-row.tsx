// One found record on three short lines: who, where, how to reach them. Rendered again only when it changes.

import { Component, type JSX } from "preact";
import { postOf, contactsOf, type Register } from "../register.ts";
import { Badges, badgesOf } from "../widgets/badges.tsx";
import { useSpeech } from "../surroundings.ts";
import type { Entry } from "./entries.ts";

interface ResultRowProps {
  readonly id: string;
  readonly entry: Entry;
  readonly register: Register;
  readonly active: boolean;
  readonly onOpen: (entry: Entry) => void;
}

export class ResultRow extends Component<ResultRowProps> {
  override shouldComponentUpdate(next: ResultRowProps): boolean {
    const { id, entry, active, register } = this.props;
    return next.id !== id || next.entry !== entry || next.active !== active || next.register !== register;
  }

  override render(): JSX.Element {
    const { id, entry, register, active, onOpen } = this.props;
    return (
      <li id={id} role="option" class="result" aria-selected={active} onClick={() => onOpen(entry)}>
        <ResultText entry={entry} register={register} />
      </li>
    );
  }
}

function ResultText({
  entry,
  register,
}: {
  readonly entry: Entry;
  readonly register: Register;
}): JSX.Element {
  const { say } = useSpeech();
  const { record } = entry;
  return (
    <>
      <span class="result-head">
        <span class="name">{record.view.fields.fullName ?? record.view.serial}</span>
        <Badges names={badgesOf(register, record)} />
      </span>
      <span class="result-line">{postOf(register, record)}</span>
      <span class="result-line muted">
        {record.kind === "organization"
          ? say.record.contacts(contactsOf(register, record.view.serial).length)
          : reach(record)}
      </span>
    </>
  );
}

/** The number to call and the matter; the mail address where no number is known. */
function reach(record: Exclude<Entry["record"], { kind: "organization" }>): string {
  const { mobilePhone, officePhone, email } = record.view.fields;
  const matter =
    record.kind === "internal" ? record.view.fields.responsibilities : record.view.fields.engagementSubject;
  const channel = mobilePhone || officePhone || email;
  return [channel, matter].filter((part) => part !== undefined && part !== "").join(" · ");
}
