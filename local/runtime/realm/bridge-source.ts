// Source, run inside each realm, that gives the host the means to make the realm's own values: nothing of the host's
// own prototypes ever reaches a script.

export const BRIDGE_SOURCE = String.raw`
(function () {
  "use strict";
  const NativeDate = Date;
  const hide = (owner, name, value) => {
    Object.defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
  };
  return {
    array: () => [],
    object: () => ({}),
    date: (ms) => new NativeDate(ms),
    error(name, message, extra) {
      const made = name === "TypeError" ? new TypeError(message) : name === "RangeError" ? new RangeError(message) : new Error(message);
      if (made.name !== name) hide(made, "name", name);
      for (const key of Object.keys(extra)) made[key] = extra[key];
      if (typeof made.stack === "string") {
        const lines = made.stack.split("\n").filter((line, at) => at === 0 || !/(?:^|[\s(])(?:node:|file:|[A-Za-z]:\\|\/)/.test(line.trim().slice(3)));
        lines[0] = name + ": " + message;
        made.stack = lines.join("\n");
      }
      return made;
    },
    method: (name, call) => ({ [name](...args) { return call(args); } })[name],
    enumValue(name, ordinal) {
      const value = {};
      hide(value, "toString", function toString() { return name; });
      hide(value, "toJSON", function toJSON() { return name; });
      hide(value, "name", function () { return name; });
      hide(value, "ordinal", function ordinalOf() { return ordinal; });
      hide(value, "compareTo", function compareTo(other) { return ordinal - other.ordinal(); });
      return value;
    },
    proxy: (traps) => new Proxy({}, traps),
    evaluate: (names, values, code) => new Function(...names, code)(...values),
    define(name, value) { hide(globalThis, name, value); },
    watch(promise) {
      const seen = {};
      promise.then((value) => { seen.value = value; seen.done = true; }, (reason) => { seen.reason = reason; seen.failed = true; });
      return seen;
    },
    isError: (value) => value instanceof Error,
  };
})()`;
