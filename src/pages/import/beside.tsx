// A row of the file and the record that it may be, side by side: what both know, and where they differ.

import type { JSX } from "preact";
import type { ContactKind } from "../../domain/contact/contact.ts";
import type { Fields } from "../../domain/intake/read-row.ts";
import type { Serial } from "../../domain/register/serial.ts";
import { fieldLabel } from "../../text/words.ts";
import { find, organizationOf, textsOf, type Register } from "../register.ts";
import { useSpeech, useSurroundings } from "../surroundings.ts";

/** What people tell each other apart by, in this order. */
const COMPARED: Readonly<Record<ContactKind, readonly string[]>> = {
  internal: ["fullName", "department", "jobTitle", "mobilePhone", "officePhone", "email", "account"],
  external: ["fullName", "organizationName", "jobTitle", "mobilePhone", "officePhone", "email"],
};

function recordTexts(register: Register, serial: Serial): Readonly<Record<string, string>> {
  const found = find(register, serial);
  if (!found) return {};
  const texts = textsOf(found.view.fields);
  if (found.kind !== "external") return texts;
  return { ...texts, organizationName: organizationOf(register, found.view)?.fields.fullName ?? "" };
}

function bare(text: string): string {
  return text.replace(/[\s-]/g, "").toLowerCase();
}

interface BesideProps {
  readonly fields: Fields;
  readonly serial: Serial;
  readonly kind: ContactKind;
}

export function Beside({ fields, serial, kind }: BesideProps): JSX.Element {
  const { words, say } = useSpeech();
  const { register } = useSurroundings();
  const record = recordTexts(register, serial);
  const rows = COMPARED[kind]
    .map((field) => ({ field, here: fields[field] ?? "", there: record[field] ?? "" }))
    .filter(({ here, there }) => here !== "" || there !== "");
  // A blank in the file changes nothing, and so is no difference.
  const differs = (here: string, there: string): boolean => here !== "" && bare(here) !== bare(there);
  return (
    <table class="beside">
      <thead>
        <tr>
          <td />
          <th scope="col">{say.import.inFile}</th>
          <th scope="col">{serial}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, here, there }) => (
          <tr key={field} class={differs(here, there) ? "differs" : "same"}>
            <th scope="row">{fieldLabel(field, words, kind)}</th>
            <td>{here}</td>
            <td>{there}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
