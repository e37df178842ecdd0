// <fieldset data-minutes-sum="#total">: adds up its [data-minutes] and says in [data-minutes-left] what is left to share out.
(() => {
  "use strict";
  const space = "\u00a0";

  /** Minutes from "3h30", "3 h 30", "3:30", "3 h", "45 min" or "210"; NaN when it is none of these. */
  function parse(text) {
    const plain = text.trim().toLowerCase();
    const hours = /^(\d+)\s*[h:]\s*(\d{1,2})?(?:\s*min)?$/.exec(plain);
    if (hours) return Number(hours[2] ?? 0) < 60 ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : NaN;
    const minutes = /^(\d+)(?:\s*min)?$/.exec(plain);
    return minutes ? Number(minutes[1]) : NaN;
  }

  /** 90 is "1 h 30", 60 is "1 h", 45 is "45 min", with no-break spaces. */
  function write(minutes) {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (!hours) return `${rest}${space}min`;
    return rest ? `${hours}${space}h${space}${String(rest).padStart(2, "0")}` : `${hours}${space}h`;
  }

  function count(group) {
    const said = group.querySelector("[data-minutes-left]");
    const total = parse(document.querySelector(group.dataset.minutesSum)?.value ?? "");
    const parts = [...group.querySelectorAll("[data-minutes]")].map((input) => input.value.trim() ? parse(input.value) : 0);
    if (!said) return;
    const left = total - parts.reduce((sum, part) => sum + part, 0);
    const state = Number.isNaN(left) ? "" : left === 0 ? "ok" : left > 0 ? "left" : "over";
    const pattern = { ok: said.dataset.textOk, left: said.dataset.textLeft, over: said.dataset.textOver }[state] ?? "";
    const text = pattern.replace("{0}", write(Math.abs(left)));
    if (said.dataset.state !== state) said.dataset.state = state;
    if (said.textContent !== text) said.textContent = text;   // a live region: silent when nothing changed
  }

  const all = () => document.querySelectorAll("[data-minutes-sum]").forEach(count);
  document.addEventListener("DOMContentLoaded", all);
  document.addEventListener("htmx:afterSwap", all);
  document.addEventListener("input", all);
})();
