// The virtual clock: stands still unless service calls or its owner move it.

export class VirtualClock {
  private ms: number;
  constructor(start: number) {
    this.ms = start;
  }

  now(): number {
    return Math.floor(this.ms);
  }

  /** Fractions of a millisecond add up. */
  pass(ms: number): void {
    this.ms += ms;
  }

  /** Never backwards. */
  moveTo(ms: number): void {
    if (ms < this.now()) throw new RangeError(`the clock cannot go back to ${new Date(ms).toISOString()}`);
    this.ms = Math.max(this.ms, ms);
  }

  /** For restoring a snapshot. */
  set(ms: number): void {
    this.ms = ms;
  }

  /** With fractions, for a snapshot. */
  get exact(): number {
    return this.ms;
  }
}

/** Epoch milliseconds of what tests and the desk give as a time. */
export function instantOf(time: string | number | Date): number {
  const ms = new Date(time).getTime();
  if (Number.isNaN(ms)) throw new RangeError(`not a time: ${String(time)}`);
  return ms;
}
