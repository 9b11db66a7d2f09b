// google.script.run, google.script.host and, in web apps, google.script.url as an HtmlService page finds them. Runs inside the page's frame; all it can do
// is post messages to the desk around it (guides/html/reference/run and reference/host).

/** At most ten calls of a page run at once at Google; further ones wait. */
const CALLS_AT_ONCE = 10;

type Handler = (value: unknown, userObject?: unknown) => unknown;

interface Handlers {
  readonly success: Handler | undefined;
  readonly failure: Handler | undefined;
  readonly userObject: unknown;
}

interface Call extends Handlers {
  readonly fn: string;
  readonly args: readonly unknown[];
}

interface Reply {
  readonly id: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly name?: string;
  readonly message?: string;
}

const setting: unknown = JSON.parse(document.currentScript?.dataset["page"] ?? "{}");
const { desk = "", functions = [], location: visited } = settingsOf(setting);

/** `location`: of web apps only, as getLocation answers it. */
function settingsOf(value: unknown): { desk?: string; functions?: readonly string[]; location?: object } {
  return typeof value === "object" && value !== null ? value : {};
}

const running = new Map<number, Call>();
const waiting: Call[] = [];
let lastId = 0;

function post(message: object): void {
  parent.postMessage({ desk: "google.script", ...message }, desk);
}

function start(): void {
  while (running.size < CALLS_AT_ONCE) {
    const call = waiting.shift();
    if (call === undefined) return;
    const id = ++lastId;
    running.set(id, call);
    post({ kind: "run", id, fn: call.fn, args: call.args });
  }
}

function isReply(value: unknown): value is Reply & { desk: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "desk" in value &&
    value.desk === "google.script" &&
    "ok" in value
  );
}

addEventListener("message", (event: MessageEvent<unknown>) => {
  if (event.source !== parent || event.origin !== desk || !isReply(event.data)) return;
  const reply = event.data;
  const call = running.get(reply.id);
  running.delete(reply.id);
  start();
  if (call === undefined) return;
  const tail = call.userObject === undefined ? [] : [call.userObject];
  if (reply.ok) call.success?.(reply.value, ...tail);
  else {
    const error = new Error(reply.message ?? "");
    error.name = reply.name ?? "Error";
    if (call.failure !== undefined) call.failure(error, ...tail);
    else console.error(`Uncaught ${error.name}: ${error.message}`);
  }
});

/** What may be a parameter: numbers, booleans, strings, null, plain objects and arrays; one form and nothing else. */
function parameters(args: readonly unknown[]): readonly unknown[] {
  const [first] = args;
  if (args.length === 1 && first instanceof HTMLFormElement) return [formFields(first)];
  return args.map((value, index) => parameter(value, String(index), []));
}

function parameter(value: unknown, property: string, inside: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value !== "object" || inside.includes(value)) throw illegal(property);
  if (Array.isArray(value))
    return value.map((item, index) => parameter(item, String(index), [...inside, value]));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw illegal(property);
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) copy[key] = parameter(item, key, [...inside, value]);
  }
  return copy;
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}

/** A form becomes an object of its fields' names and values; several of one name become an array. */
function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string") throw new Error("not emulated: google.script.run with a file in a form");
    const before = fields[name];
    fields[name] =
      before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return fields;
}

/** A null is a handler that does nothing: failures are not even logged (guides/html/communication). */
function handlerOf(value: unknown, method: string): Handler {
  if (value === null) return () => undefined;
  if (typeof value !== "function") throw new TypeError(`${method} expects a function`);
  return (...given) => value(...given);
}

type Runner = Record<string, (...args: unknown[]) => unknown>;

function runner(handlers: Handlers): Runner {
  const made: Runner = {
    withSuccessHandler: (success) =>
      runner({ ...handlers, success: handlerOf(success, "withSuccessHandler") }),
    withFailureHandler: (failure) =>
      runner({ ...handlers, failure: handlerOf(failure, "withFailureHandler") }),
    withUserObject: (userObject) => runner({ ...handlers, userObject }),
  };
  for (const fn of functions) {
    made[fn] = (...args) => {
      waiting.push({ ...handlers, fn, args: parameters(args) });
      start();
    };
  }
  return made;
}

const host = {
  origin: desk,
  close: (): void => post({ kind: "close" }),
  setHeight: (pixels: number): void => post({ kind: "height", pixels }),
  setWidth: (pixels: number): void => post({ kind: "width", pixels }),
  editor: { focus: (): void => post({ kind: "focus" }) },
};

/** "Only available to web apps" (guides/html/web-apps): the address that was visited; the desk's own history is not a page's to change. */
const webAppOnly =
  visited === undefined
    ? {}
    : {
        url: {
          getLocation: (listener: unknown): void => {
            const told = handlerOf(listener, "getLocation");
            void Promise.resolve(structuredClone(visited)).then((location) => told(location));
          },
        },
        history: {
          push: () => notEmulated("history.push"),
          replace: () => notEmulated("history.replace"),
          setChangeHandler: () => notEmulated("history.setChangeHandler"),
        },
      };

function notEmulated(member: string): never {
  throw new Error(`not emulated: google.script.${member}`);
}

Object.defineProperty(globalThis, "google", {
  value: {
    script: {
      run: runner({ success: undefined, failure: undefined, userObject: undefined }),
      host,
      ...webAppOnly,
    },
  },
});
document.currentScript?.remove();
