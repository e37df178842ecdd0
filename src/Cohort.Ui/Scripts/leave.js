// <form data-leave>: whoever leaves the page with words that were not saved is asked first.
(() => {
  "use strict";
  const changed = new Set();
  const heard = (event) => {
    const form = event.target.closest?.("form[data-leave]");
    if (form) changed.add(form);
  };
  document.addEventListener("input", heard);
  document.addEventListener("submit", (event) => changed.delete(event.target));
  document.addEventListener("DOMContentLoaded", () => {
    // A form that came back refused holds words that are nowhere else.
    for (const form of document.querySelectorAll("form[data-leave]")) if (document.querySelector(".errors")) changed.add(form);
  });
  addEventListener("beforeunload", (event) => {
    if (changed.size) event.preventDefault();
  });
})();
