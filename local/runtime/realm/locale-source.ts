// Source, run inside each realm, that gives Intl and what stands on it one default locale, whatever the machine speaks.
// Called with the locale; dates have theirs from date-source.ts.

export const LOCALE_SOURCE = String.raw`
(function (usual) {
  "use strict";
  const define = (owner, name, value, length) => {
    Object.defineProperty(value, "length", { value: length, configurable: true });
    Object.defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
  };
  const chosen = (locale) => (locale === undefined ? usual : locale);
  /** Replaces a method by itself with the usual locale, where argument "at" names none. */
  const method = (owner, name, at, length) => {
    const native = Function.prototype.apply.bind(owner[name]);
    define(owner, name, { [name](...args) {
      while (args.length < at) args.push(undefined);
      args[at] = chosen(args[at]);
      return native(this, args);
    } }[name], length);
  };
  method(String.prototype, "localeCompare", 1, 1);
  method(String.prototype, "toLocaleUpperCase", 0, 0);
  method(String.prototype, "toLocaleLowerCase", 0, 0);
  method(Number.prototype, "toLocaleString", 0, 0);
  method(BigInt.prototype, "toLocaleString", 0, 0);

  const constructor = (name, callable) => {
    const Native = Intl[name];
    const Plain = { [name]: function (locale, options) {
      if (!callable && new.target === undefined) throw new TypeError("Constructor Intl." + name + " requires 'new'");
      return Reflect.construct(Native, [chosen(locale), options], new.target || Plain);
    } }[name];
    Object.defineProperty(Plain, "prototype", { value: Native.prototype, writable: false });
    Object.defineProperty(Native.prototype, "constructor", { value: Plain, writable: true, configurable: true });
    define(Plain, "supportedLocalesOf", Native.supportedLocalesOf, 1);
    define(Intl, name, Plain, 0);
  };
  constructor("NumberFormat", true);
  constructor("Collator", true);
  constructor("PluralRules", false);
  constructor("RelativeTimeFormat", false);
})`;
