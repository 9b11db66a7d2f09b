// What was typed into a form and not saved: kept while one looks at another record, until it is saved or discarded.

import { useCallback, useState } from "preact/hooks";

export type Texts = Readonly<Record<string, string>>;

const kept = new Map<string, Texts>();

export interface Draft {
  readonly typed: Texts;
  /** True when the form was opened on texts typed earlier. */
  readonly restored: boolean;
  readonly type: (key: string, text: string) => void;
  readonly discard: () => void;
}

/** `name`: one draft per form: "add", or the serial that is edited. */
export function useDraft(name: string, first: Texts): Draft {
  const [before] = useState(() => kept.get(name));
  const [typed, setTyped] = useState<Texts>({ ...before, ...first });
  const [restored, setRestored] = useState(before !== undefined);
  const type = useCallback(
    (key: string, text: string) =>
      setTyped((now) => {
        const next = { ...now, [key]: text };
        kept.set(name, next);
        return next;
      }),
    [name],
  );
  const discard = useCallback(() => {
    kept.delete(name);
    setTyped({});
    setRestored(false);
  }, [name]);
  return { typed, restored, type, discard };
}
