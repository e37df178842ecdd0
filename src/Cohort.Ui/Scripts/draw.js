// A field to draw a signature in: what is drawn goes into the form as points on a field of 300 by 100.
(() => {
  "use strict";
  const longest = 5900;
  for (const part of document.querySelectorAll("[data-draw]")) {
    const field = part.querySelector("canvas");
    const value = part.querySelector("input");
    const pen = field.getContext("2d");
    let strokes = [];
    let down = null;
    part.hidden = false;
    const say = () => { value.value = strokes.map((one) => one.join(" ")).join(";"); };
    const at = (event) => {
      const box = field.getBoundingClientRect();
      const within = (place, most) => Math.min(most, Math.max(0, Math.round(place)));
      return [within((event.clientX - box.left) / box.width * 300, 300), within((event.clientY - box.top) / box.height * 100, 100)];
    };
    field.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      field.setPointerCapture(event.pointerId);
      down = at(event);
      strokes.push([down.join(",")]);
      say();
    });
    field.addEventListener("pointermove", (event) => {
      if (!down || value.value.length > longest) return;
      const next = at(event);
      if (Math.abs(next[0] - down[0]) + Math.abs(next[1] - down[1]) < 2) return;
      pen.lineWidth = 2;
      pen.lineCap = "round";
      pen.strokeStyle = getComputedStyle(field).color;
      pen.beginPath();
      pen.moveTo(...down);
      pen.lineTo(...next);
      pen.stroke();
      down = next;
      strokes.at(-1).push(next.join(","));
      say();
    });
    for (const end of ["pointerup", "pointercancel"]) field.addEventListener(end, () => { down = null; });
    part.querySelector("[data-draw-again]").addEventListener("click", () => {
      strokes = [];
      pen.clearRect(0, 0, 300, 100);
      say();
    });
  }
})();
