// Source, run inside each fresh realm, that removes what Apps Script's V8 lacks: built-ins after ES2020.
// Decided: WebAssembly, SharedArrayBuffer and Atomics stay, because a bare realm of Google's has them too (a);
// Error's `cause` option is ignored; syntax is judged before (bundle.ts), so `new Function` alone could smuggle newer syntax.

export const STRIP_SOURCE = String.raw`
(function () {
  "use strict";
  const drop = (owner, ...names) => {
    if (owner === undefined || owner === null) return;
    for (const name of names) delete owner[name];
  };
  const later = ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"];
  drop(Array.prototype, ...later);
  drop(Object.getPrototypeOf(Uint8Array.prototype), ...later);
  drop(Array, "fromAsync");
  drop(String.prototype, "at", "replaceAll", "isWellFormed", "toWellFormed");
  drop(Object, "hasOwn", "groupBy");
  drop(Map, "groupBy");
  drop(Map.prototype, "getOrInsert", "getOrInsertComputed");
  drop(WeakMap.prototype, "getOrInsert", "getOrInsertComputed");
  drop(Promise, "any", "withResolvers", "try");
  drop(RegExp, "escape");
  drop(RegExp.prototype, "hasIndices", "unicodeSets");
  drop(Math, "f16round", "sumPrecise");
  drop(DataView.prototype, "getFloat16", "setFloat16");
  drop(ArrayBuffer.prototype, "resize", "resizable", "maxByteLength", "transfer", "transferToFixedLength", "detached");
  drop(SharedArrayBuffer.prototype, "grow", "growable", "maxByteLength");
  drop(Uint8Array, "fromBase64", "fromHex");
  drop(Uint8Array.prototype, "toBase64", "toHex", "setFromBase64", "setFromHex");
  drop(Atomics, "waitAsync", "pause");
  drop(Error, "isError");
  drop(JSON, "rawJSON", "isRawJSON");
  drop(Set.prototype, "union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom");
  drop(Symbol, "dispose", "asyncDispose");
  drop(Intl, "ListFormat", "DisplayNames", "Segmenter", "DurationFormat", "supportedValuesOf");
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  drop(iterator, "map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find", "constructor");
  drop(globalThis, "AggregateError", "WeakRef", "FinalizationRegistry", "Iterator", "Float16Array", "SuppressedError",
    "DisposableStack", "AsyncDisposableStack", "Temporal", "console", "ShadowRealm");

  // Errors take a message and nothing else.
  const causeless = (name) => {
    const Native = globalThis[name];
    const Plain = { [name]: function (message) {
      const args = arguments.length === 0 ? [] : [message];
      const made = Reflect.construct(Native, args, new.target || Plain);
      if (Native.captureStackTrace) Native.captureStackTrace(made, new.target || Plain);
      else if (Root.captureStackTrace) Root.captureStackTrace(made, new.target || Plain);
      return made;
    } }[name];
    Object.defineProperty(Plain, "prototype", { value: Native.prototype, writable: false });
    Object.defineProperty(Plain, "length", { value: 1 });
    Object.defineProperty(Native.prototype, "constructor", { value: Plain, writable: true, configurable: true });
    Object.defineProperty(globalThis, name, { value: Plain, writable: true, configurable: true });
    return Plain;
  };
  const Root = Error;
  const Base = causeless("Error");
  Base.captureStackTrace = Root.captureStackTrace;
  Object.defineProperty(Base, "stackTraceLimit", {
    get: () => Root.stackTraceLimit,
    set: (limit) => { Root.stackTraceLimit = limit; },
    enumerable: true,
    configurable: true,
  });
  for (const name of ["EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"]) {
    Object.setPrototypeOf(causeless(name), Base);
  }
})()`;
