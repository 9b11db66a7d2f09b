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
import type { OrganizationView } from "../../wire/operations.ts";
import { useSpeech } from "../surroundings.ts";

export type BadgeName =
  | "internal"
  | "external"
  | "organization"
  | "departed"
  | "left"
  | "ended"
  | "kept"
  | "archived"
  | "incomplete"
  | "main";

export function badgesOf(register: Register, record: AnyView): readonly BadgeName[] {
  const badges: BadgeName[] = [record.kind];
  if (record.kind === "internal" && hasDeparted(record.view)) badges.push("departed");
  if (record.kind === "external" && hasLeft(record.view)) badges.push("left");
  const unit = record.kind === "external" ? organizationOf(register, record.view) : undefined;
  badges.push(...partnerBadges(record.kind === "organization" ? record.view : unit));
  if (unit !== undefined && unit.fields.mainContact === record.view.serial) badges.push("main");
  if (record.view.flags.length > 0) badges.push("incomplete");
  return badges;
}

/** Nothing is said of a partner as long as the cooperation goes on. */
export function partnerBadges(unit: OrganizationView | undefined): readonly BadgeName[] {
  return engagementEnded(unit) ? [unit?.fields.retention || "ended"] : [];
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
