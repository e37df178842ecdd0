// A form sent twice with the same content within three seconds (a double click) goes once. No button is ever disabled.
// What is said again with other content goes: two cards moved one after the other share one form.
(() => {
  "use strict";
  const pause = 3000;
  const sent = new WeakMap();

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const changes = form.method !== "get" || ["hx-post", "hx-put", "hx-patch", "hx-delete"].some((name) => form.hasAttribute(name));
    if (!changes) return;
    const data = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value.name ?? value]));
    const content = `${data} ${event.submitter?.name} ${event.submitter?.value}`;
    const before = sent.get(form);
    if (before?.content === content && event.timeStamp - before.at < pause) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    sent.set(form, { content, at: event.timeStamp });
  }, true);   // before htmx hears it
})();
