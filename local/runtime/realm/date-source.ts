// Source, run inside each realm, that turns its Date into one of the virtual clock and of the manifest's time zone,
// whatever zone the machine is in. The prototype stays the native one, so that dates are true dates everywhere.
// Called with { now(), offset(epochMs), wallToInstant(wallMs), timeZone, locale }; locale undefined: the machine's.

export const DATE_SOURCE = String.raw`
(function (host) {
  "use strict";
  const Native = Date;
  const proto = Native.prototype;
  const time = Function.prototype.call.bind(proto.getTime);
  const putTime = Function.prototype.call.bind(proto.setTime);
  const utc = Native.UTC;
  const define = (owner, name, value) => {
    Object.defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
  };
  const methods = (map) => {
    for (const name of Object.keys(map)) define(proto, name, map[name]);
  };
  /** A native date whose UTC fields are the local fields of this instant. */
  const wall = (ms) => new Native(ms + host.offset(ms));
  const instant = (wallMs) => (Number.isFinite(wallMs) && Math.abs(wallMs) <= 8.64e15 + 1e8 ? host.wallToInstant(wallMs) : NaN);
  const clip = (ms) => time(new Native(ms));

  const zoned = /(?:\b(?:GMT|UTC?|Z|[ECMP][SD]T)\b|\dZ$|:\d\d(?:\.\d+)?\s*[+-]\d{1,4}(?::?\d\d)?|\d\s[+-]\d{4})/i;
  const isoDateOnly = /^\s*[+-]?\d{4,6}(?:-\d\d){0,2}\s*$/;
  const isoDateTime = /^[+-]?\d{4,6}-\d\d(?:-\d\d)?T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
  const nativeParse = Native.parse;
  const parse = (value) => {
    const text = String(value);
    if (isoDateOnly.test(text) || zoned.test(text)) return nativeParse(text);
    return instant(nativeParse(isoDateTime.test(text) ? text + "Z" : text + " UTC"));
  };

  const Plain = { Date: function (...args) {
    if (new.target === undefined) return new Plain(host.now()).toString();
    let ms;
    if (args.length === 0) ms = host.now();
    else if (args.length === 1) {
      const value = args[0];
      if (Object(value) === value && Object.prototype.toString.call(value) === "[object Date]") ms = time(value);
      else {
        const primitive = Object(value) === value ? (typeof value[Symbol.toPrimitive] === "function" ? value[Symbol.toPrimitive]("default") : value.valueOf() === value ? value.toString() : value.valueOf()) : value;
        ms = typeof primitive === "string" ? parse(primitive) : Number(primitive);
      }
    } else ms = instant(utc(...args));
    return Reflect.construct(Native, [ms], new.target);
  } }.Date;
  Object.defineProperty(Plain, "length", { value: 7 });
  Object.defineProperty(Plain, "prototype", { value: proto, writable: false });
  define(Plain, "now", { now() { return host.now(); } }.now);
  define(Plain, "parse", { parse(text) { return parse(text); } }.parse);
  define(Plain, "UTC", utc);
  define(proto, "constructor", Plain);
  define(globalThis, "Date", Plain);

  const getters = {};
  for (const field of ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"]) {
    const read = Function.prototype.call.bind(proto["getUTC" + field]);
    const name = "get" + field;
    getters[name] = { [name]() { const ms = time(this); return Number.isNaN(ms) ? NaN : read(wall(ms)); } }[name];
  }
  for (const field of ["Milliseconds", "Seconds", "Minutes", "Hours", "Date", "Month", "FullYear"]) {
    const write = Function.prototype.apply.bind(proto["setUTC" + field]);
    const name = "set" + field;
    getters[name] = { [name](...args) {
      let ms = time(this);
      if (Number.isNaN(ms)) {
        if (field !== "FullYear") return NaN;
        const fresh = new Native(0);
        write(fresh, args);
        return putTime(this, clip(instant(time(fresh))));
      }
      const local = wall(ms);
      write(local, args);
      return putTime(this, clip(instant(time(local))));
    } }[name];
    Object.defineProperty(getters[name], "length", { value: proto["setUTC" + field].length });
  }
  methods(getters);

  const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const two = (n) => String(n).padStart(2, "0");
  const NativeFormat = Intl.DateTimeFormat;
  const longZone = new NativeFormat("en-US", { timeZone: host.timeZone, timeZoneName: "long" });
  const dateText = (w) => {
    const year = w.getUTCFullYear();
    return DAYS[w.getUTCDay()] + " " + MONTHS[w.getUTCMonth()] + " " + two(w.getUTCDate()) + " " +
      (year < 0 ? "-" + String(-year).padStart(6, "0") : String(year).padStart(4, "0"));
  };
  const timeText = (ms, w) => {
    const offset = host.offset(ms);
    const minutes = Math.floor(Math.abs(offset) / 60000);
    const part = longZone.formatToParts(ms).find((each) => each.type === "timeZoneName");
    return two(w.getUTCHours()) + ":" + two(w.getUTCMinutes()) + ":" + two(w.getUTCSeconds()) + " GMT" +
      (offset < 0 ? "-" : "+") + two(Math.floor(minutes / 60)) + two(minutes % 60) + " (" + part.value + ")";
  };
  const text = (date, write) => {
    const ms = time(date);
    return Number.isNaN(ms) ? "Invalid Date" : write(ms, wall(ms));
  };
  const withZone = (options) => Object.assign({}, options, {
    timeZone: options && options.timeZone !== undefined ? options.timeZone : host.timeZone,
  });
  const native = {};
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    native[name] = Function.prototype.call.bind(proto[name]);
  }
  methods({
    toString() { return text(this, (ms, w) => dateText(w) + " " + timeText(ms, w)); },
    toDateString() { return text(this, (ms, w) => dateText(w)); },
    toTimeString() { return text(this, (ms, w) => timeText(ms, w)); },
    getTimezoneOffset() { const ms = time(this); return Number.isNaN(ms) ? NaN : 0 - host.offset(ms) / 60000; },
    toLocaleString(locale, options) { return native.toLocaleString(this, locale === undefined ? host.locale : locale, withZone(options)); },
    toLocaleDateString(locale, options) { return native.toLocaleDateString(this, locale === undefined ? host.locale : locale, withZone(options)); },
    toLocaleTimeString(locale, options) { return native.toLocaleTimeString(this, locale === undefined ? host.locale : locale, withZone(options)); },
    getYear() { return this.getFullYear() - 1900; },
    setYear(year) { const y = Number(year); return this.setFullYear(y >= 0 && y <= 99 ? 1900 + Math.trunc(y) : y); },
  });

  const Format = { DateTimeFormat: function (locale, options) {
    return Reflect.construct(NativeFormat, [locale === undefined ? host.locale : locale, withZone(options)], new.target || Format);
  } }.DateTimeFormat;
  Object.defineProperty(Format, "prototype", { value: NativeFormat.prototype, writable: false });
  define(NativeFormat.prototype, "constructor", Format);
  define(Format, "supportedLocalesOf", NativeFormat.supportedLocalesOf);
  define(Intl, "DateTimeFormat", Format);
})`;
