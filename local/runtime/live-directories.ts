// The directories that workspaces of this process keep: a workspace is written when its directory is opened anew and when
// the process ends, so that nobody has to remember to.

import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";

const keepers = new Map<string, () => void>();

/** From now on `save` is called at the end, or by whoever opens the directory next. */
export function keep(directory: string, save: () => void): void {
  const path = resolve(directory);
  mkdirSync(path, { recursive: true });
  if (keepers.size === 0) process.on("exit", saveAll);
  keepers.set(path, save);
}

/** Has what is kept there written now; its keeper no longer writes of itself, lest it overwrite the next one's. */
export function handOver(directory: string): void {
  const path = resolve(directory);
  saveIn(path);
  letGo(path);
}

/** Once closed, or handed over to another: only the present keeper lets go. */
export function release(directory: string, save: () => void): void {
  const path = resolve(directory);
  if (keepers.get(path) === save) letGo(path);
}

function letGo(path: string): void {
  keepers.delete(path);
  if (keepers.size === 0) process.off("exit", saveAll);
}

function saveAll(): void {
  for (const path of keepers.keys()) saveIn(path);
}

/** A directory that somebody removed is not made again. */
function saveIn(path: string): void {
  if (existsSync(path)) keepers.get(path)?.();
}
