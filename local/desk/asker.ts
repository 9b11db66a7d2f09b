// ui.alert and ui.prompt in the desk: the script stands still until the person has answered. Scripts run synchronously, so
// this thread waits; a worker thread meanwhile shows the question to the person's page and takes the answer.

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Answer } from "../runtime/window.ts";
import type { AskerSetting, Asked } from "./asker-worker.ts";
import { buildAskerWorker } from "./build.ts";

/** A question that nobody answers is closed after this time, milliseconds: a page may have been shut meanwhile. */
const PATIENCE = 10 * 60_000;
/** Bytes for an answer; a prompt's text is at most as long as a cell's. */
const LARGEST_ANSWER = 256 * 1024;

export type Question = Omit<Asked, "id">;

export interface Asker {
  /** Where pages listen for questions and post their answers. */
  readonly origin: string;
  /** The person's answer; undefined where no page of this person is open. */
  ask(question: Question): Answer | undefined;
  close(): Promise<void>;
}

export async function startAsker(token: string): Promise<Asker> {
  // [0] becomes 1 when there is an answer, [1] is its length in bytes.
  const signal = new Int32Array(new SharedArrayBuffer(8));
  const bytes = new Uint8Array(new SharedArrayBuffer(LARGEST_ANSWER));
  const setting: AskerSetting = { signal, bytes, token };
  const worker = new Worker(await buildAskerWorker(), { eval: true, workerData: setting });
  worker.unref();
  const [port]: unknown[] = await once(worker, "message");
  let lastId = 0;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    ask(question) {
      Atomics.store(signal, 0, 0);
      const asked: Asked = { ...question, id: String(++lastId) };
      worker.postMessage(asked, []);
      if (Atomics.wait(signal, 0, 0, PATIENCE) === "timed-out") return { button: "CLOSE", text: "" };
      const text = Buffer.from(bytes.slice(0, Atomics.load(signal, 1))).toString("utf8");
      const answer: Answer | null = JSON.parse(text);
      return answer ?? undefined;
    },
    async close() {
      await worker.terminate();
    },
  };
}
