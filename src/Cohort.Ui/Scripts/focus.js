// A summary of errors takes the focus once, when it comes; its links go to the field they name.
(() => {
  "use strict";
  const seen = new WeakSet();

  function look() {
    const fresh = [...document.querySelectorAll('.errors[tabindex="-1"]')].filter((box) => !seen.has(box));
    for (const box of fresh) seen.add(box);
    fresh[0]?.focus();
  }

  document.addEventListener("DOMContentLoaded", look);
  document.addEventListener("htmx:afterSwap", look);

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('.errors a[href^="#"]');
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    const control = "input:not([type=hidden]), select, textarea, button";
    const field = target.matches(control) ? target : target.querySelector(control);
    if (!field) return;
    event.preventDefault();
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: "center" });
  });
})();
