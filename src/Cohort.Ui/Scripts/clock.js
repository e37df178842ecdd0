// <span data-until="ms" data-now="ms">: counts down to an instant by the server's clock, whatever the clock of this device says.
// data-text-left and data-text-over are the words around it. Whoever wants less movement sees whole minutes.
(() => {
  "use strict";
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const ahead = new WeakMap();
  const two = (number) => String(number).padStart(2, "0");

  /** 754 seconds are "12:34", or "13 min" where nothing moves. */
  function write(seconds, over) {
    if (still.matches) return `${over ? Math.floor(seconds / 60) : Math.ceil(seconds / 60)}\u00a0min`;
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
  }

  function tick() {
    for (const one of document.querySelectorAll("[data-until]")) {
      if (!ahead.has(one)) ahead.set(one, Number(one.dataset.now) - Date.now());
      const left = Math.round((Number(one.dataset.until) - Date.now() - ahead.get(one)) / 1000);
      const over = left < 0;
      const text = (over ? one.dataset.textOver : one.dataset.textLeft).replace("{0}", write(Math.abs(left), over));
      if (one.textContent !== text) one.textContent = text;
      one.classList.toggle("is-over", over);
    }
  }

  tick();
  setInterval(tick, 1000);
})();
