// The few drawings of the sidebar. All are decoration: the control that shows one has a name of its own.

import type { JSX } from "preact";

const PATHS = {
  search:
    "M10.5 4a6.5 6.5 0 1 0 4 11.6l4.9 4.9 1.1-1.1-4.9-4.9A6.5 6.5 0 0 0 10.5 4Zm0 1.6a4.9 4.9 0 1 1 0 9.8 4.9 4.9 0 0 1 0-9.8Z",
  add: "M11.2 5h1.6v6.2H19v1.6h-6.2V19h-1.6v-6.2H5v-1.6h6.2V5Z",
  import: "M11.2 4h1.6v8.6l3-3 1.1 1.1L12 15.6l-4.9-4.9 1.1-1.1 3 3V4ZM5 17.5h14V19H5v-1.5Z",
  log: "M12 4a8 8 0 1 1-7.7 5.8l1.5.5A6.4 6.4 0 1 0 12 5.6c-1.7 0-3.3.7-4.5 1.9L9 9H4V4l2.4 2.4A8 8 0 0 1 12 4Zm-.8 3.5h1.6v4.2l3 1.8-.8 1.3-3.8-2.3v-5Z",
  tasks: "M5 5h14v14H5V5Zm1.6 1.6v10.8h10.8V6.6H6.6Zm4 8.6L7.4 12l1.1-1.1 2.1 2.1 5-5 1.1 1.1-6.1 6.1Z",
  sign: "m15.6 4.6 3.8 3.8L9.2 18.6 4.6 19.4l.8-4.6L15.6 4.6Zm0 2.3L6.9 15.6l-.3 1.8 1.8-.3 8.7-8.7-1.5-1.5ZM13 18h7v1.6h-7V18Z",
  person:
    "M12 4.5a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6Zm0 1.6a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM5 19.5c0-3.4 3-5.6 7-5.6s7 2.2 7 5.6h-1.6c0-2.4-2.2-4-5.4-4s-5.4 1.6-5.4 4H5Z",
  setup:
    "M4 7h8.2a3 3 0 0 1 5.6 0H20v1.6h-2.2a3 3 0 0 1-5.6 0H4V7Zm11-.7a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM4 15.4h2.2a3 3 0 0 1 5.6 0H20V17h-8.2a3 3 0 0 1-5.6 0H4v-1.6Zm5-.7a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z",
  back: "m14.6 6 1.1 1.1L10.8 12l4.9 4.9-1.1 1.1-6-6 6-6Z",
  copy: "M8 4h10v12h-3v4H5V8h3V4Zm1.6 1.6V8H15v6.4h1.4V5.6H9.6ZM6.6 9.6v8.8h6.8V9.6H6.6Z",
  close:
    "m6.6 5.5 5.4 5.4 5.4-5.4 1.1 1.1-5.4 5.4 5.4 5.4-1.1 1.1-5.4-5.4-5.4 5.4-1.1-1.1 5.4-5.4-5.4-5.4 1.1-1.1Z",
  up: "m12 7 6 6-1.1 1.1L12 9.2l-4.9 4.9L6 13l6-6Z",
  down: "m12 17-6-6 1.1-1.1 4.9 4.9 4.9-4.9L18 11l-6 6Z",
  refresh: "M12 5a7 7 0 0 1 5.4 2.5L19 6v5h-5l2.2-2.2A5.4 5.4 0 1 0 17.3 13h1.6A7 7 0 1 1 12 5Z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
