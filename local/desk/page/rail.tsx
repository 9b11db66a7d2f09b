// The rail at the left: one entry a view.

import type { ViewName } from "./address.ts";
import { VIEW_NAMES } from "./address.ts";
import { Icon } from "./icons.tsx";
import { useWords } from "./words-context.ts";

export function Rail({
  view,
  onPick,
}: {
  readonly view: ViewName;
  readonly onPick: (view: ViewName) => void;
}) {
  const words = useWords();
  return (
    <nav class="rail" aria-label={words.navigation}>
      {VIEW_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={view === name ? "page" : undefined}
          title={words.views[name]}
          onClick={() => onPick(name)}
        >
          <Icon name={name} size={20} />
          <span>{words.views[name]}</span>
        </button>
      ))}
    </nav>
  );
}
