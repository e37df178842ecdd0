// A part with data-again="5" is read again every five seconds, and gives its place to what its page says now; until it comes
// back without the mark. Without a script the page reloads itself.
(() => {
  "use strict";
  const part = () => document.querySelector("[data-again][id]");
  async function look() {
    const now = part();
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      if (answer.ok && !answer.redirected) {
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(now.id);
        // Whoever holds the focus inside keeps it.
        if (fresh && !now.contains(document.activeElement)) now.replaceWith(fresh);
      }
    } catch { /* no network: later */ }
    plan();
  }
  const plan = () => {
    const now = part();
    if (now) setTimeout(look, 1000 * (Number(now.dataset.again) || 5));
  };
  plan();
})();
