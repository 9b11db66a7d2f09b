// Calls to the desk's server, and the stream of what changes there.

import type { CallName, Calls, DeskEvent, Failure, QuestionView } from "../protocol.ts";

const TOKEN = document.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? "";

/** The server said no: `refused` is the platform's answer to the person, `fault` a bug, `gone` an unreachable server. */
export class DeskError extends Error {
  readonly kind: Failure["kind"] | "gone";
  constructor(message: string, kind: Failure["kind"] | "gone") {
    super(message);
    this.kind = kind;
  }
}

async function send(path: string, body: unknown): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", "x-desk-token": TOKEN },
      body: JSON.stringify(body),
    });
  } catch (cause) {
    throw new DeskError(cause instanceof Error ? cause.message : String(cause), "gone");
  }
  // The server was started anew and knows another token: so shall the page.
  if (response.status === 401) location.reload();
  if (!response.ok) {
    const failure: Failure = await response.json();
    throw new DeskError(failure.error, failure.kind);
  }
  return response;
}

export async function call<N extends CallName>(name: N, input: Calls[N]["in"]): Promise<Calls[N]["out"]> {
  const response = await send(`/api/${name}`, input);
  const output: Calls[N]["out"] = await response.json();
  return output;
}

/** Saves a file under the name that the server gives it. */
export async function download(kind: "xlsx" | "eml" | "file", as: string, id: string): Promise<void> {
  const response = await send(`/download/${kind}`, { as, id });
  const name = decodeURIComponent(response.headers.get("x-file-name") ?? id);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Hears the questions that scripts ask this person (ui.alert, ui.prompt); a script stands still until it is answered. */
export function hearQuestions(
  askOrigin: string,
  as: string,
  ask: (question: QuestionView) => Promise<{ button: string; text: string }>,
): () => void {
  const place = `${askOrigin}/questions?token=${encodeURIComponent(TOKEN)}&as=${encodeURIComponent(as)}`;
  const source = new EventSource(place);
  source.onmessage = (message: MessageEvent<string>) => {
    const question: QuestionView = JSON.parse(message.data);
    void ask(question).then((answer) =>
      fetch(place, { method: "POST", body: JSON.stringify({ id: question.id, ...answer }) }),
    );
  };
  return () => source.close();
}

export interface Listener {
  readonly event: (event: DeskEvent) => void;
  /** False while the server cannot be reached. */
  readonly connected: (isConnected: boolean) => void;
}

export function listen(listener: Listener): () => void {
  const source = new EventSource(`/api/events?token=${encodeURIComponent(TOKEN)}`);
  source.onopen = () => listener.connected(true);
  source.onerror = () => {
    listener.connected(false);
    // A refused stream is not retried by the browser; a call finds out why.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 2_000);
  };
  source.onmessage = (message: MessageEvent<string>) => {
    const event: DeskEvent = JSON.parse(message.data);
    listener.event(event);
  };
  return () => source.close();
}
