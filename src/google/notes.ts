// What is noted in the script's properties; by a run of the clock read in one call and written in one.

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();

/** A single note; "" where nothing is noted. */
export function note(key: string): string {
  return properties().getProperty(key) ?? "";
}

export function setNote(key: string, text: string): void {
  properties().setProperty(key, text);
}

export class Notes {
  private readonly texts: Readonly<Record<string, string>>;
  private readonly changed: Record<string, string> = {};

  constructor() {
    this.texts = properties().getProperties();
  }

  /** "" where nothing is noted. */
  get(key: string): string {
    return this.changed[key] ?? this.texts[key] ?? "";
  }

  set(key: string, text: string): void {
    if (this.get(key) !== text) this.changed[key] = text;
  }

  /** Leaves all other properties as they are. */
  write(): void {
    if (Object.keys(this.changed).length > 0) properties().setProperties(this.changed);
  }
}
