// What a record is and how it stands, in words (colour only repeats them).

import type { JSX } from "preact";
import {
  engagementEnded,
  hasDeparted,
  hasLeft,
  organizationOf,
  type AnyView,
  type Register,
} from "../register.ts";
import { useSpeech } from "../surroundings.ts";

export type BadgeName =
  "internal" | "external" | "organization" | "departed" | "left" | "ended" | "incomplete" | "main";

export function badgesOf(register: Register, record: AnyView): readonly BadgeName[] {
  const badges: BadgeName[] = [record.kind];
  if (record.kind === "internal" && hasDeparted(record.view)) badges.push("departed");
  if (record.kind === "external" && hasLeft(record.view)) badges.push("left");
  const unit = record.kind === "external" ? organizationOf(register, record.view) : undefined;
  if (engagementEnded(record.kind === "organization" ? record.view : unit)) badges.push("ended");
  if (unit !== undefined && unit.fields.mainContact === record.view.serial) badges.push("main");
  if (record.view.flags.length > 0) badges.push("incomplete");
  return badges;
}

export function Badges({ names }: { readonly names: readonly BadgeName[] }): JSX.Element {
  const { say } = useSpeech();
  return (
    <span class="badges">
      {names.map((name) => (
        <span key={name} class={`badge ${name}`}>
          {say.badges[name]}
        </span>
      ))}
    </span>
  );
}
