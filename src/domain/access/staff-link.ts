// The web app's addresses: which view a link opens. Links show and never act.

/** Views that a link may open: `?page=sign&id=…`. Anything else opens the first. */
export const STAFF_VIEWS = ["tasks", "submit", "sign", "record", "board"] as const;
export type StaffView = (typeof STAFF_VIEWS)[number];

export function staffViewOf(text: string | undefined): StaffView {
  return STAFF_VIEWS.find((view) => view === text) ?? STAFF_VIEWS[0];
}

/** What a link is about, as far as it can be an id of ours: "" for anything else. */
export function linkedId(text: string | undefined): string {
  return text !== undefined && /^[A-Za-z0-9-]{1,64}$/.test(text) ? text : "";
}

/** `webAppUrl`: the address of the deployed web app, which must be known. */
export function staffLink(webAppUrl: string, view: StaffView, id = ""): string {
  return `${webAppUrl}?page=${view}${id === "" ? "" : `&id=${encodeURIComponent(id)}`}`;
}
