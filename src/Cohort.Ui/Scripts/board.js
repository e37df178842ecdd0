// Board: a card taken to another half-day fills #move-form and sends it. The form of each workshop does the same without a script.
(() => {
  "use strict";
  let card = null;   // the card under way
  let over = null;   // the half-day it would land on

  const form = () => document.getElementById("move-form");

  function mark(half) {
    if (half === over) return;
    over?.classList.remove("drop-over");
    over = half;
    over?.classList.add("drop-over");
  }

  /** The half-day under the pointer when the card may land there; the one it comes from does not count. */
  function landing(event) {
    const half = event.target.closest?.(".half[data-date][data-part]") ?? null;
    return card && half !== card.closest(".half") ? half : null;
  }

  // Cards become draggable when the pointer comes, so that swapped-in ones need nothing. Their links would be dragged instead.
  document.addEventListener("pointerover", (event) => {
    const found = event.target.closest?.("[data-workshop]");
    if (!found || found.draggable || !form()) return;
    found.draggable = true;
    for (const link of found.querySelectorAll("a, img")) link.draggable = false;
  });

  document.addEventListener("dragstart", (event) => {
    card = event.target.closest?.("[data-workshop]") ?? null;
    if (!card) return;
    card.classList.add("dragging");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", card.querySelector(".title")?.textContent.trim() ?? "");
  });

  document.addEventListener("dragover", (event) => {
    const half = landing(event);
    mark(half);
    if (!half) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
  });

  document.addEventListener("drop", (event) => {
    const half = landing(event);
    const move = form();
    if (!half || !move) return;
    event.preventDefault();
    const values = {
      Id: card.dataset.workshop, Slot: card.dataset.slot, Version: card.dataset.version,
      When: `${half.dataset.date}/${half.dataset.part}`,
    };
    for (const [name, value] of Object.entries(values)) {
      const field = move.elements.namedItem(`Form.${name}`);
      if (field) field.value = value ?? "";
    }
    move.requestSubmit();
  });

  document.addEventListener("dragend", () => {
    card?.classList.remove("dragging");
    mark(null);
    card = null;
  });
})();
