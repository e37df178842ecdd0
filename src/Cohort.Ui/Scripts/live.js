// A part with data-live="address" is read again when that address says that something changed. Without a script one reloads the page.
(() => {
  "use strict";
  const part = document.querySelector("[data-live]:not([data-live=\"\"])");
  if (!part || !window.EventSource) return;
  let busy = false;
  let again = false;

  /** How to find the control that has the focus in the new part. */
  const place = (one) => one.id ? `#${CSS.escape(one.id)}` : one.name ? `[name="${CSS.escape(one.name)}"][value$="${CSS.escape(one.value.slice(1))}"]` : null;

  async function read() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      const answer = await fetch(location.pathname, { headers: { "X-Live": "1" } });
      const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
      // Nothing is taken away from under somebody who fills in a form there.
      const typing = part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea");
      const writing = document.activeElement?.matches("input, select, textarea");
      // Another phase has other forms: the whole page.
      if (fresh && fresh.dataset.phase !== part.dataset.phase) {
        if (!writing) location.reload();
      } else if (fresh && !typing) {
        const focused = part.contains(document.activeElement) ? place(document.activeElement) : null;
        part.replaceChildren(...fresh.childNodes);
        if (focused) part.querySelector(focused)?.focus();
      }
    } finally {
      busy = false;
      if (again) {
        again = false;
        read();
      }
    }
  }

  new EventSource(part.dataset.live).addEventListener("message", read);
})();
