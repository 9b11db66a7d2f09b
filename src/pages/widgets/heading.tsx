// The title of a view. It takes the focus when the view appears, so that everybody knows where they are.

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useSpeech } from "../surroundings.ts";
import { Icon } from "./icons.tsx";

interface HeadingProps {
  readonly children: ComponentChildren;
  readonly onBack?: () => void;
  /** Changes when the heading is of another thing: then it takes the focus again. */
  readonly of?: string;
}

export function Heading({ children, onBack, of = "" }: HeadingProps): JSX.Element {
  const { say } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [of]);
  return (
    <div class="heading">
      {onBack && (
        <button
          type="button"
          class="icon-button"
          aria-label={say.actions.back}
          title={say.actions.back}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
      )}
      <h1 tabIndex={-1} ref={title}>
        {children}
      </h1>
    </div>
  );
}
