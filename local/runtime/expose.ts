// The proxies through which a script holds Google's objects: every member is known, counted and judged, or refused.

import { types } from "node:util";
import { EnumValue, Facade, type MemberKind } from "./facade.ts";
import type { Bridge } from "./realm/realm.ts";

/** What a member's invocation goes through: dead check, faults, metering, limits (run.ts). */
export type Invoke = (facade: Facade, member: string, kind: MemberKind, args: readonly unknown[]) => unknown;

/** The facades behind all proxies, for telling what a script passed. */
const exposed = new WeakMap<object, Facade>();

/** Google's name of the object's type; undefined when it is none of Google's. */
export function exposedType(value: object): string | undefined {
  return exposed.get(value)?.typeName;
}

export class Exposure {
  private readonly bridge: Bridge;
  private readonly invoke: Invoke;
  private readonly notEmulated: (name: string) => void;
  private readonly proxies = new WeakMap<Facade, object>();
  private readonly facades = new WeakMap<object, Facade>();
  private readonly targets = new WeakMap<Facade, object>();
  private readonly enums = new Map<EnumValue, object>();
  private readonly enumValues = new WeakMap<object, EnumValue>();

  constructor(bridge: Bridge, invoke: Invoke, notEmulated: (name: string) => void) {
    this.bridge = bridge;
    this.invoke = invoke;
    this.notEmulated = notEmulated;
  }

  expose(facade: Facade): object {
    const known = this.proxies.get(facade);
    if (known) return known;
    const cache = new Map<string, unknown>();
    const proxy = this.bridge.proxy({
      get: (target, key) => {
        this.targets.set(facade, target);
        return this.member(facade, target, key, cache);
      },
      set: (target, key, value) => {
        this.targets.set(facade, target);
        return Reflect.set(target, key, value);
      },
      has: (target, key) =>
        Reflect.has(target, key) ||
        (typeof key === "string" && (key in facade.constants || Object.hasOwn(facade.members, key))),
    });
    this.proxies.set(facade, proxy);
    this.facades.set(proxy, facade);
    exposed.set(proxy, facade);
    return proxy;
  }

  unwrap(value: unknown): Facade | undefined {
    return typeof value === "object" && value !== null ? this.facades.get(value) : undefined;
  }

  enumName(value: unknown, type?: string): string | undefined {
    const found = typeof value === "object" && value !== null ? this.enumValues.get(value) : undefined;
    return found && (type === undefined || found.type === type) ? found.name : undefined;
  }

  /** What the script itself set on the proxy. */
  assigned(facade: Facade): Readonly<Record<string, unknown>> {
    const target = this.targets.get(facade);
    return target ? Object.fromEntries(Object.entries(target)) : {};
  }

  /** Deep-copies plain data into the realm; facades, enum values and dates become the realm's own. */
  toRealm(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof Facade) return this.expose(value);
    if (value instanceof EnumValue) return this.enumObject(value);
    if (this.facades.has(value) || this.enumValues.has(value)) return value;
    if (types.isDate(value)) return this.bridge.date(value.getTime());
    if (Array.isArray(value)) {
      const array = this.bridge.array();
      for (let at = 0; at < value.length; at++) array[at] = this.toRealm(value[at]);
      return array;
    }
    const object = this.bridge.object();
    for (const [key, each] of Object.entries(value)) {
      Object.defineProperty(object, key, {
        value: this.toRealm(each),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return object;
  }

  private member(facade: Facade, target: object, key: string | symbol, cache: Map<string, unknown>): unknown {
    if (typeof key === "symbol") return Reflect.get(target, key);
    if (cache.has(key)) return cache.get(key);
    if (Object.hasOwn(target, key)) return Reflect.get(target, key);
    const made = this.made(facade, target, key);
    cache.set(key, made);
    return made;
  }

  private made(facade: Facade, target: object, key: string): unknown {
    if (Object.hasOwn(facade.constants, key)) return this.toRealm(facade.constants[key]);
    const kind = Object.hasOwn(facade.members, key) ? facade.members[key] : undefined;
    if (kind) return this.bridge.method(key, (args) => this.invoke(facade, key, kind, args));
    if (key === "toString") return this.bridge.method(key, () => describe(facade));
    if (key in target || key === "then" || key === "toJSON") return Reflect.get(target, key);
    const name = `${facade.typeName}.${key}`;
    this.notEmulated(name);
    throw this.bridge.error("Error", `not emulated: ${name}`, {});
  }

  private enumObject(value: EnumValue): object {
    const known = this.enums.get(value);
    if (known) return known;
    const made = this.bridge.enumValue(value.name, value.ordinal);
    this.enums.set(value, made);
    this.enumValues.set(made, value);
    return made;
  }
}

/** String(range) is "Range"; a few facades (User) say more. */
function describe(facade: Facade): string {
  const own: unknown = Reflect.get(facade, "toString");
  if (typeof own !== "function" || own === Object.prototype.toString) return facade.typeName;
  return String(Reflect.apply(own, facade, []));
}
