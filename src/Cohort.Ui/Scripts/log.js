// The activity log on a poor network. A new activity is kept on the device first, under the id of whoever wrote it, and goes
// when it can, with its own id and time: at once, when the network is back, when a page opens, and each minute. The site takes
// an id once. What was written on the page without a network goes at the press of its writer only. What one person wrote is never shown to another nor sent as another; signing out takes it away.
(() => {
  "use strict";
  const last = "cohort-log-last";   // who wrote here last, and where their log is
  const shell = "cohort-log-1";
  const minute = 60000;
  const token = "__RequestVerificationToken";

  const { box, read, kept, put, drop } = window.cohortKept("cohort-log");

  /** A random id; crypto.randomUUID is there only on a safe line. */
  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }

  const form = document.querySelector("[data-log-form]");
  const offline = form?.hasAttribute("data-log-offline") ?? false;
  // Who is signed in, as the page says: "" is nobody, null a page that does not say.
  const who = document.querySelector("meta[name=cohort-me]")?.content ?? null;
  const before = read(last);
  const me = form && !offline ? { person: form.dataset.person, path: form.dataset.path, name: form.dataset.name }
    : offline || before?.person === who ? before : null;
  // Served to somebody else, or to nobody: the device no longer writes for whoever was here.
  if (!offline && who !== null && before && before.person !== who && (who || navigator.onLine)) localStorage.removeItem(last);
  const field = (name) => form.querySelector(`[name="${name}"]`);
  const today = () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * minute).toISOString().slice(0, 10);
  };

  /** Sends one: "sent"; "asked", the site has something to say about it, and draft.fault is what; "failed", the site could not; "later". Throws without a network. */
  async function send(draft) {
    // A fresh page says who is signed in here now, and holds a token that is theirs.
    const page = await fetch(me.path, { cache: "no-store" });
    if (!page.ok || new URL(page.url).pathname !== me.path) return "later";
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("[data-log-form]");
    if (fresh?.dataset.person !== draft.person) return "later";
    const body = new URLSearchParams(draft.fields);
    body.set("Form.WrittenAt", draft.at);
    body.set(token, fresh.querySelector(`[name="${token}"]`)?.value ?? "");
    const answer = await fetch(me.path, { method: "POST", body, headers: { "X-Kept-Entry": "1" }, redirect: "manual" });
    if (answer.status === 204) return "sent";
    if (answer.status >= 500) return "failed";
    // A session that ended, or too much at once, says nothing about this one.
    if (answer.status < 400 || [401, 403, 429].includes(answer.status)) return "later";
    const said = new DOMParser().parseFromString(await answer.text(), "text/html");
    draft.fault = [...said.querySelectorAll("#errors li")].map((one) => one.textContent.trim()).join(" ");
    return "asked";
  }

  const tried = async (draft) => {
    try {
      return await send(draft);
    } catch {
      return "later";   // no network
    }
  };

  const part = document.querySelector("[data-log-unsent]");
  const button = (text, act) => {
    const one = document.createElement("button");
    one.type = "button";
    one.className = "btn btn-quiet btn-sm";
    one.textContent = text;
    one.addEventListener("click", act);
    return one;
  };

  /** Puts what was kept back into the form. */
  function fill(draft) {
    for (const one of form.elements) {
      if (!one.name || one.name === token || one.name === "Form.WrittenAt") continue;
      const values = draft.fields.filter(([name]) => name === one.name).map(([, value]) => value);
      if (one.type === "radio" || one.type === "checkbox") one.checked = values.includes(one.value);
      else if (values.length) one.value = values[0];
    }
    for (const one of form.querySelectorAll("details")) one.open ||= !!one.querySelector(":checked:not(option)");
    form.scrollIntoView();
    field("Form.Date").focus();
  }

  function show(sent = 0) {
    if (!part || !form || !me) return;
    const all = kept(me.person);
    part.hidden = all.length === 0 && !sent;
    part.querySelector("[data-log-said]").textContent = all.length === 0 ? part.dataset.sent
      : (offline || all.some((one) => one.aside) ? part.dataset.waiting : all.length === 1 ? part.dataset.one : part.dataset.many).replace("{0}", all.length);
    part.querySelector("[data-log-list]").replaceChildren(...(offline ? [] : all).map((draft) => {
      const line = document.createElement("li");
      const of = (name) => draft.fields.find(([key]) => key === name)?.[1] ?? "";
      line.append(`${of("Form.Date")} – ${of("Form.Did")} `);
      if (draft.asked) {
        line.append(`${draft.fault || part.dataset.ask} `);
        line.append(button(part.dataset.open, () => fill(draft)));
      } else if (draft.aside) {
        line.append(`${part.dataset.aside} `, button(part.dataset.send, () => { put({ ...draft, aside: false }); show(); flush(); }));
      }
      if (draft.failed) line.append(`${part.dataset.failed} `);
      line.append(button(part.dataset.drop, () => { drop(draft); show(); }));
      return line;
    }));
  }

  const begun = () => field("Form.Did").value !== field("Form.Did").defaultValue || form.querySelector("[type=checkbox]:checked, [type=radio]:checked");
  const goes = (draft) => !draft.asked && !draft.aside;
  let busy = false;
  async function flush() {
    if (busy || offline || !me || !kept(me.person).some(goes)) return;
    busy = true;
    let sent = 0;
    let day = "";
    for (const draft of kept(me.person).filter(goes)) {
      const fate = await tried(draft);
      if (fate === "later") break;
      // Signed out meanwhile, in another page: nothing comes back.
      if (!kept(me.person).some((one) => one.id === draft.id)) continue;
      if (fate === "sent") drop(draft);
      else if (fate === "failed") put({ ...draft, failed: true });   // tried again after the others, and each minute
      else put({ ...draft, asked: true, failed: false });
      if (fate !== "sent") continue;
      sent += 1;
      day = draft.fields.find(([name]) => name === "Form.Date")?.[1] ?? "";
    }
    busy = false;
    show(sent);
    if (sent && form && !begun()) location.assign(`${me.path}?week=${day}`);
  }

  /** The page without a network leaves when there is one: to the log, which asks who is there. */
  async function lead() {
    if (!offline || !me || !navigator.onLine || begun()) return;
    try {
      if ((await fetch("/log-worker.js", { method: "HEAD", cache: "no-store" })).ok && !begun()) location.replace(me.path);
    } catch { /* no network */ }
  }

  form?.addEventListener("submit", async (event) => {
    // A change of what is there already goes the usual way.
    if (event.defaultPrevented || !me || !form.dataset.logNew) return;
    event.preventDefault();
    if (offline) field("Form.Id").value = newId();
    const draft = {
      id: field("Form.Id").value, person: me.person, aside: offline, at: new Date().toISOString(),
      fields: [...new FormData(form)].filter(([name, value]) => name !== token && name !== "Form.WrittenAt" && typeof value === "string"),
    };
    try {
      put(draft);
    } catch {
      if (!offline) form.submit();   // nothing can be kept here
      return;
    }
    const fate = offline ? "later" : await tried(draft);
    if (fate === "later" || fate === "failed") {
      const day = field("Form.Date").value;
      if (fate === "failed") put({ ...draft, failed: true });
      form.reset();
      field("Form.Date").value = day;
      field("Form.Id").value = newId();
      show();
      lead();
      part.scrollIntoView({ block: "center" });
      return;
    }
    drop(draft);
    if (fate === "asked") form.submit();   // the page answers in words
    else location.assign(`${me.path}?week=${field("Form.Date").value}&on=${field("Form.Date").value}`);
  });

  // Before the double-click guard hears it: the first press only says what would be lost.
  document.addEventListener("submit", (event) => {
    const out = event.target.closest?.("[data-log-out]");
    if (!out) return;
    const person = out.dataset.logOut;
    const waiting = kept(person).length;
    if (waiting && !out.dataset.told) {
      event.preventDefault();
      event.stopImmediatePropagation();
      out.dataset.told = "1";
      const said = document.createElement("p");
      said.setAttribute("role", "alert");
      said.className = "notice whole";
      said.append((waiting === 1 ? out.dataset.one : out.dataset.many).replace("{0}", waiting));
      out.prepend(said);
      return;
    }
    localStorage.removeItem(box(person));
    if (read(last)?.person === person) localStorage.removeItem(last);
  }, true);

  if (form && offline && me) {
    const am = document.querySelector("[data-log-am]");
    const writer = document.querySelector("[data-log-for]");
    for (const one of [am, writer]) one.textContent = one.dataset.text.replace("{0}", me.name ?? "…");
    am.addEventListener("click", () => {
      field("Form.Date").value = today();
      am.hidden = true;
      form.hidden = false;
      field("Form.Date").focus();
    });
    document.querySelector("[data-log-nobody]").hidden = true;
    document.querySelector("[data-log-somebody]").hidden = false;
  }

  if (form && !offline) {
    try {
      localStorage.setItem(last, JSON.stringify(me));
    } catch { /* nothing can be kept here: the form goes the usual way */ }
    // What opens in place of this page without a network: a form of nobody's, and what it looks like.
    if (navigator.serviceWorker && window.caches) {
      navigator.serviceWorker.register("/log-worker.js", { scope: "/promos/" }).catch(() => {});
      const parts = ["/offline-log", ...[...document.querySelectorAll("link[rel=stylesheet], script[src]")].map((one) => one.href || one.src)];
      caches.open(shell).then((kept) => Promise.all(parts.map((one) => kept.add(one)))).catch(() => {});
    }
  }

  show();
  const go = offline ? lead : flush;
  addEventListener("online", go);
  setInterval(go, minute);
  go();
})();
