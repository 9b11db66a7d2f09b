// A text field with suggestions from the register (a combobox): arrow keys choose, Enter takes, Escape closes.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Frame, framed, type FrameProps } from "./field.tsx";

export interface Suggestion {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
}

interface PickerProps extends FrameProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly suggest: (query: string) => readonly Suggestion[];
  readonly onPick: (suggestion: Suggestion) => void;
  readonly onLeave?: () => void;
}

export function Picker(props: PickerProps): JSX.Element {
  const { id } = props;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = open ? props.suggest(props.value) : [];
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const take = (suggestion: Suggestion): void => {
    props.onPick(suggestion);
    close();
  };
  const onKey = (event: KeyboardEvent): void => {
    // An Enter that ends the input method's composition is not meant for the list.
    if (event.isComposing) return;
    const chosen = suggestions[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) setOpen(true);
      else setActive(moved(active, event.key === "ArrowDown" ? 1 : -1, suggestions.length));
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === "Escape" && open && suggestions.length > 0) {
      event.stopPropagation();
      close();
    }
  };
  const leave = (): void => {
    close();
    props.onLeave?.();
  };
  return (
    <Frame {...props}>
      <div class="picker">
        <input
          {...framed(props)}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          value={props.value}
          aria-expanded={suggestions.length > 0}
          aria-controls={`${id}-options`}
          aria-autocomplete="list"
          aria-activedescendant={suggestions[active] ? `${id}-option-${active}` : undefined}
          onInput={(event) => {
            props.onChange(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKey}
          onBlur={leave}
        />
        <ul
          class="options"
          id={`${id}-options`}
          role="listbox"
          aria-label={props.label}
          hidden={suggestions.length === 0}
        >
          {suggestions.map((suggestion, index) => (
            <li
              key={suggestion.key}
              id={`${id}-option-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                take(suggestion);
              }}
            >
              {suggestion.text} <span class="muted">{suggestion.detail}</span>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}

function moved(from: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  return (from + by + count + (from < 0 && by < 0 ? 1 : 0)) % count;
}
