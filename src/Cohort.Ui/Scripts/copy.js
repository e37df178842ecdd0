// <button data-copy="#id" hidden>: copies the value or the text of #id; <span data-copied="Copied" role="status"> beside it says so.
(() => {
  "use strict";
  const show = () => {
    for (const button of document.querySelectorAll("[data-copy][hidden]")) button.hidden = false;
  };
  document.addEventListener("DOMContentLoaded", show);
  document.addEventListener("htmx:afterSwap", show);

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-copy]");
    const source = button && document.querySelector(button.dataset.copy);
    if (!source) return;
    const said = button.parentElement.querySelector("[data-copied]");
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
      if (!said) return;
      said.textContent = "";   // so that a second copy is said again
      setTimeout(() => { said.textContent = said.dataset.copied; }, 50);
    } catch {
      // no right to the clipboard: select, so that the reader's own copy works
      if (source.select) source.select();
      else getSelection().selectAllChildren(source);
    }
  });
})();
