// A signature on a poor network. It goes at once; where there is no network it is kept on the device with its own time, and
// goes by itself later: when the network is back, when a page opens, and each minute. The site takes an id once. Signing out
// takes it away.
(() => {
  "use strict";
  const { box, kept, put, drop } = window.cohortKept("cohort-sign");
  const token = "__RequestVerificationToken";
  const who = document.querySelector("meta[name=cohort-me]")?.content ?? "";
  const form = document.querySelector("form[data-sign-kept]");
  const minute = 60000;
  const say = (text) => {
    if (!form) return;
    let line = form.parentElement.querySelector("[data-sign-said]");
    if (!line) {
      line = document.createElement("p");
      line.className = "notice";
      line.setAttribute("role", "status");
      line.dataset.signSaid = "";
      form.before(line);
    }
    line.textContent = text;
  };
  const post = (path, fields) => fetch(path, { method: "POST", body: new URLSearchParams(fields), headers: { "X-Kept-Entry": "1" }, redirect: "manual" });
  // A session that ended, or too much at once, says nothing about this one.
  const refused = (answer) => answer.status >= 400 && answer.status < 500 && ![401, 403, 429].includes(answer.status);

  let busy = false;
  async function flush() {
    if (busy || !who) return;
    busy = true;
    try {
      for (const draft of kept(who).filter((one) => !one.said)) {
        // A fresh page says who is signed in here now, and holds a token that is theirs.
        const page = await fetch(draft.path, { cache: "no-store" });
        const fresh = page.ok && !page.redirected ? new DOMParser().parseFromString(await page.text(), "text/html") : null;
        if (fresh?.querySelector("meta[name=cohort-me]")?.content !== draft.person) break;
        const pass = fresh.querySelector(`[name="${token}"]`)?.value;
        if (!pass) {
          drop(draft);   // nothing is left to be signed there
          continue;
        }
        const answer = await post(draft.path, [...draft.fields, ["Form.OwnAt", draft.at], [token, pass]]);
        if (!kept(who).some((one) => one.id === draft.id)) continue;
        if (answer.status === 204) drop(draft);
        else if (refused(answer)) put({ ...draft, said: new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".errors")?.textContent.trim() || "…" });
        else break;
        if (form && draft.path === location.pathname) location.reload();
      }
    } catch { /* no network */ }
    busy = false;
  }

  form?.addEventListener("submit", async (event) => {
    if (event.defaultPrevented || form.dataset.signKept !== who) return;
    event.preventDefault();
    const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
    const draft = { id: form.querySelector('[name="Form.Id"]').value, person: who, path: location.pathname, at: new Date().toISOString(), fields: fields.filter(([name]) => name !== token) };
    try {
      const answer = await post(draft.path, fields);
      if (answer.status === 204) location.reload();
      else form.submit();   // the page answers in words
    } catch {
      try {
        put(draft);
        say(form.dataset.kept);
      } catch {
        form.submit();   // nothing can be kept here
      }
    }
  });

  document.addEventListener("submit", (event) => {
    const out = event.target.closest?.("[data-log-out]");
    if (out?.dataset.logOut) localStorage.removeItem(box(out.dataset.logOut));
  }, true);

  const here = form ? kept(who).filter((one) => one.path === location.pathname) : [];
  for (const draft of here) {
    say(draft.said ?? form.dataset.kept);
    if (draft.said) drop(draft);
  }
  addEventListener("online", flush);
  setInterval(flush, minute);
  flush();
})();
