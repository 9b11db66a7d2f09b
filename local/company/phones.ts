// Telephone numbers that look right and should reach nobody. China reserves none for fiction: mobile numbers have 0000
// where the home network stands, others lie in the first hundreds of an exchange 5000. Germany reserves some: those.

import type { Draw } from "./draw.ts";

const MOBILE_PREFIXES = [
  "133",
  "135",
  "136",
  "138",
  "139",
  "150",
  "158",
  "159",
  "177",
  "186",
  "188",
  "189",
  "199",
];
export const AREA_CODES = ["010", "021", "0571", "0755", "025", "028", "0512", "0574"] as const;

/** The company's own. */
export const SWITCHBOARD = "0571-5000 0000";

export class PhoneBook {
  private readonly draw: Draw;
  private readonly taken = new Set<string>();

  constructor(draw: Draw) {
    this.draw = draw;
  }

  /** Written as people do: mostly in one piece, sometimes grouped. */
  mobile(): string {
    const prefix = this.draw.pick(MOBILE_PREFIXES);
    const last = this.fresh((): string => digits(this.draw.below(10_000), 4), prefix);
    return this.draw.chance(0.2) ? `${prefix} 0000 ${last}` : `${prefix}0000${last}`;
  }

  landline(areaCode: string): string {
    const last = this.fresh((): string => digits(this.draw.below(1000), 4), areaCode);
    return `${areaCode}-5000${last}`;
  }

  /** From the ranges that the German authority keeps free for films and novels. */
  german(): { office: string; mobile: string } {
    const last = this.fresh((): string => digits(this.draw.below(100), 2), "german");
    return { office: `+49 30 231251${last}`, mobile: `+49 176 040690${last}` };
  }

  /** An extension of the company's switchboard. */
  extension(): string {
    return this.fresh((): string => String(8001 + this.draw.below(900)), "extension");
  }

  /** 短号 of the company's mobile group. */
  shortNumber(): string {
    return this.fresh((): string => String(660_000 + this.draw.below(999)), "short");
  }

  private fresh(make: () => string, family: string): string {
    for (;;) {
      const number = make();
      const key = `${family} ${number}`;
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return number;
    }
  }
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
