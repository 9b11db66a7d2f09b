// What the page's address says: who sits at the keyboard, which view, which file. A copied address opens the same.

export const VIEW_NAMES = ["sheet", "web", "drive", "mail", "triggers", "runs", "switches"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export interface Address {
  readonly as: string;
  readonly view: ViewName;
  readonly file: string;
  /** The web app's address that is open; "" for the first deployment's own. */
  readonly web: string;
}

export function readAddress(): Address {
  const query = new URLSearchParams(location.search);
  const asked = query.get("view");
  return {
    as: query.get("as") ?? "",
    view: VIEW_NAMES.find((name) => name === asked) ?? "sheet",
    file: query.get("file") ?? "",
    web: query.get("web") ?? "",
  };
}

export function writeAddress(address: Address): void {
  const query = new URLSearchParams();
  if (address.as !== "") query.set("as", address.as);
  if (address.view !== "sheet") query.set("view", address.view);
  if (address.file !== "") query.set("file", address.file);
  if (address.web !== "" && address.view === "web") query.set("web", address.web);
  const next = `?${query.toString()}`;
  if (next !== location.search) history.replaceState(null, "", next);
}
