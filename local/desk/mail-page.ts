// A mail's HTML as the desk shows it: links into a web app lead to the desk's own view of it, all others lead nowhere.

/** Addresses of web apps, deployed or /dev. */
const WEB_APP = /^https:\/\/script\.google\.com\/(?:a\/)?macros\/\S+\/(?:exec|dev)(?:[/?#]\S*)?$/;

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#34;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

function unescaped(text: string): string {
  return text.replace(/&(?:amp|quot|lt|gt|#34|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** The desk's address that opens the web app there as this person. */
export function deskLink(deskOrigin: string, as: string, url: string): string {
  return `${deskOrigin}/?${new URLSearchParams({ as, view: "web", web: url }).toString()}`;
}

/** `as`: who follows the links. */
export function mailPage(html: string, deskOrigin: string, as: string): string {
  return html.replace(
    /(<a\b[^>]*?\s)href\s*=\s*(?:"([^"]*)"|'([^']*)')/gi,
    (_whole, before: string, double: string | undefined, single: string | undefined) => {
      const url = unescaped(double ?? single ?? "").trim();
      if (!WEB_APP.test(url)) return `${before}data-not-followed="${url.replaceAll('"', "&quot;")}"`;
      return `${before}target="_blank" rel="noopener" href="${deskLink(deskOrigin, as, url).replaceAll("&", "&amp;")}"`;
    },
  );
}
