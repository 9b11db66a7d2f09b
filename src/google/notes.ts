// What a run of the clock finds noted in the script's properties, and notes there itself: read in one call, written in one.

export class Notes {
  private readonly texts: Readonly<Record<string, string>>;
  private readonly changed: Record<string, string> = {};

  constructor() {
    this.texts = PropertiesService.getScriptProperties().getProperties();
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
    if (Object.keys(this.changed).length > 0)
      PropertiesService.getScriptProperties().setProperties(this.changed);
  }
}
