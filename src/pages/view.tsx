// Which view a place shows.

import type { JSX } from "preact";
import type { Serial } from "../domain/register/serial.ts";
import { AsOfView } from "./as-of/as-of-view.tsx";
import { BoardView } from "./board/board-view.tsx";
import { BulkView } from "./bulk/bulk-view.tsx";
import { CalendarView } from "./calendar/calendar-view.tsx";
import { ContactForm } from "./contact/contact-form.tsx";
import { ExportView } from "./export/export-view.tsx";
import { ImportView } from "./import/import-view.tsx";
import { LogView } from "./log/log-view.tsx";
import { OrganizationForm } from "./organization/organization-form.tsx";
import type { Place, Unread } from "./place.ts";
import { find } from "./register.ts";
import { MissingRecord, RecordView } from "./record-view.tsx";
import { SearchView } from "./search/search-view.tsx";
import { SelfCheckView } from "./self-check/self-check-view.tsx";
import { useSurroundings } from "./surroundings.ts";

/** A view of a register that has been read. */
export function View({ place }: { readonly place: Exclude<Place, Unread> }): JSX.Element {
  switch (place.view) {
    case "search":
      return <SearchView />;
    case "record":
      return <RecordView key={place.serial} serial={place.serial} />;
    case "add":
      return <ContactForm key="add" kind={place.kind} organizationName={place.organizationName ?? ""} />;
    case "edit":
      return <EditView serial={place.serial} />;
    case "import":
      return <ImportView />;
    case "export":
      return <ExportView typed={place.typed ?? ""} />;
    case "bulk":
      return <BulkView typed={place.typed ?? ""} />;
    case "self-check":
      return <SelfCheckView />;
    case "log":
      return <LogView />;
    case "calendar":
      return <CalendarView />;
    case "board":
      return <BoardView />;
    case "as-of":
      return <AsOfView />;
  }
}

function EditView({ serial }: { readonly serial: Serial }): JSX.Element {
  const { register } = useSurroundings();
  const record = find(register, serial);
  if (!record) return <MissingRecord serial={serial} />;
  if (record.kind === "organization") return <OrganizationForm key={serial} view={record.view} />;
  return <ContactForm key={serial} kind={record.kind} contact={record} />;
}
