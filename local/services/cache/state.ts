// What a cache holds under one key.

export interface CacheEntry {
  readonly value: string;
  /** Epoch milliseconds of the virtual clock. */
  readonly expiresAt: number;
}
