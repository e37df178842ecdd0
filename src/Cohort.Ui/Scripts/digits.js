// <fieldset data-digits>: while the focus is on one of its radios, 0 chooses the first, 1 the second, and so on, as the arrows would.
(() => {
  "use strict";
  document.addEventListener("keydown", (event) => {
    const group = event.target.matches?.('input[type="radio"]') && event.target.closest("[data-digits]");
    if (!group || event.ctrlKey || event.altKey || event.metaKey || !/^[0-9]$/.test(event.key)) return;
    const radio = group.querySelectorAll('input[type="radio"]')[Number(event.key)];
    if (!radio) return;
    event.preventDefault();
    radio.checked = true;
    radio.focus();
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  });
})();
