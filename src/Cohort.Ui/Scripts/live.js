// A part with data-live="address" is read again when that address says that something changed; figures it sends are put where
// data-count has their name, and as wide as they say where data-bar has it. Without a script one reloads the page.
(() => {
  "use strict";
  const part = document.querySelector("[data-live]:not([data-live=\"\"])");
  if (!part || !window.EventSource) return;
  // Hundreds of pages are told at once: they do not all ask at once.
  const spread = 300;
  const patience = 3000;
  const refused = 60000;
  let busy = false;
  let again = false;
  let waiting = false;
  let heard = null;
  // Who sends a form or follows a link is told by the next page.
  let leaving = false;
  addEventListener("submit", (event) => { leaving = !event.defaultPrevented; });
  addEventListener("pageshow", () => { leaving = false; });

  /** What somebody typed or chose and did not send yet. */
  const changed = (one) => one.matches("select") ? one.selectedIndex !== Math.max(0, [...one.options].findIndex((option) => option.defaultSelected))
    : one.matches("[type=checkbox], [type=radio]") ? one.checked !== one.defaultChecked
    : one.type !== "hidden" && one.value !== one.defaultValue;
  const begun = (root) => [...root.querySelectorAll("input, textarea, select")].some(changed);

  /** How to find the control that has the focus in the new part. */
  const place = (one) => one.id ? `#${CSS.escape(one.id)}` : one.name ? `[name="${CSS.escape(one.name)}"][value$="${CSS.escape(one.value.slice(1))}"]` : null;

  const put = (name, text) => {
    for (const one of document.querySelectorAll(`[data-count="${CSS.escape(name)}"]`)) {
      if (one.textContent !== text) one.textContent = text;
    }
    for (const one of document.querySelectorAll(`[data-bar="${CSS.escape(name)}"]`)) one.setAttribute("width", text);
  };

  /** Figures that came while the page was being read are newer than the page. */
  const putAll = (figures) => Object.entries(figures || {}).forEach(([name, text]) => put(name, text));

  function take(fresh) {
    if (leaving) return;
    const now = fresh.querySelector("[data-live]");
    // Another phase has other forms: the whole page. Nothing is taken away from under somebody who fills one in: it waits.
    const other = now.dataset.phase !== part.dataset.phase;
    if (begun(other ? document.querySelector("main") : part) || (!other && part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea"))) {
      setTimeout(soon, patience);
    } else if (other) {
      location.reload();
    } else {
      const focused = part.contains(document.activeElement) ? place(document.activeElement) : null;
      const opened = [...part.querySelectorAll("details")].map((one) => one.open);
      part.replaceChildren(...now.cloneNode(true).childNodes);
      part.querySelectorAll("details").forEach((one, index) => { one.open ||= opened[index] ?? false; });
      if (focused) part.querySelector(focused)?.focus();
    }
    for (const one of fresh.querySelectorAll("[data-count]")) put(one.dataset.count, one.textContent);
    for (const one of fresh.querySelectorAll("[data-bar]")) put(one.dataset.bar, one.getAttribute("width"));
    putAll(heard);
  }

  async function read() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    heard = null;
    try {
      const answer = await fetch(location.pathname, { headers: { "X-Live": "1" } });
      const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
      if (fresh && fresh.querySelector("[data-live]")) take(fresh);
    } finally {
      busy = false;
      if (again) {
        again = false;
        soon();
      }
    }
  }

  function soon() {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      read();
    }, Math.random() * spread);
  }

  let lost = false;
  function listen() {
    const line = new EventSource(part.dataset.live);
    line.addEventListener("message", soon);
    line.addEventListener("count", (event) => putAll(heard = JSON.parse(event.data)));
    // What was said while the line was down was not heard. A line that was refused does not come back by itself.
    line.addEventListener("error", () => {
      lost = true;
      if (line.readyState === EventSource.CLOSED) setTimeout(listen, refused);
    });
    line.addEventListener("open", () => {
      if (lost) soon();
      lost = false;
    });
  }

  listen();
})();
