// <button data-print>: opens the browser's own print window. Styles hide it where there are no scripts; `hidden` does too, until this one comes.
(() => {
  "use strict";
  const show = () => {
    for (const button of document.querySelectorAll("[data-print][hidden]")) button.hidden = false;
  };
  document.addEventListener("DOMContentLoaded", show);
  document.addEventListener("htmx:afterSwap", show);

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-print]")) window.print();
  });
})();
