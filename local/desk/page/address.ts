// What the page's address says: who sits at the keyboard, which view, which file. A copied address opens the same.

export const VIEW_NAMES = ["sheet", "drive", "mail", "triggers", "runs", "switches"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export interface Address {
  readonly as: string;
  readonly view: ViewName;
  readonly file: string;
}

export function readAddress(): Address {
  const query = new URLSearchParams(location.search);
  const asked = query.get("view");
  return {
    as: query.get("as") ?? "",
    view: VIEW_NAMES.find((name) => name === asked) ?? "sheet",
    file: query.get("file") ?? "",
  };
}

export function writeAddress(address: Address): void {
  const query = new URLSearchParams();
  if (address.as !== "") query.set("as", address.as);
  if (address.view !== "sheet") query.set("view", address.view);
  if (address.file !== "") query.set("file", address.file);
  const next = `?${query.toString()}`;
  if (next !== location.search) history.replaceState(null, "", next);
}
