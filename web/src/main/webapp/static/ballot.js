// The ballot: looked over in the page, without a request, and sent without leaving it, so that a lost network loses no
// answer and the browser's history holds none. Nothing is kept on the device. Without this script the form is sent as it is.
(() => {
  "use strict";

  const form = document.querySelector("form[data-sealed]");
  const words = form?.dataset ?? {};

  if (words.sealed === "reasons") {
    const length = text => new TextEncoder().encode(text.replace(/\r\n?/g, "\n").normalize().trim()).length;
    form.addEventListener("input", ({ target }) =>
      target.setCustomValidity(length(target.value) > Number(words.bytes) ? words.tooLong : ""));
  }
  if (words.sealed !== "ballot") {
    return;
  }

  const at = id => document.getElementById(id);
  const groups = [...form.querySelectorAll("[role=radiogroup]")];
  const error = words.error?.replace("{title}", "");
  const title = error && document.title.startsWith(error) ? document.title.slice(error.length) : document.title;
  let checking = false;
  let sending = false;

  function step(on) {
    show(on);
    clear();
    document.title = title;
  }

  function show(on) {
    checking = on;
    form.classList.toggle("checking", on);
    document.querySelectorAll("[data-filling]").forEach(part => { part.hidden = on; });
    document.querySelectorAll("[data-checking]").forEach(part => { part.hidden = !on; });
    at("ballot-look").hidden = on;
    at("ballot-cast").hidden = !on;
    at("ballot-change").hidden = !on;
  }

  function clear() {
    document.querySelectorAll(".faults").forEach(old => old.remove());
    groups.forEach(group => {
      group.removeAttribute("aria-invalid");
      group.removeAttribute("aria-describedby");
      group.querySelector(".fault")?.remove();
    });
  }

  /** A notice above the form, read out and in view. */
  function notice(text) {
    const box = document.createElement("div");
    box.className = "notice warning faults";
    box.role = "alert";
    box.tabIndex = -1;
    box.append(Object.assign(document.createElement("p"), { textContent: text }));
    clear();
    form.before(box);
    return box;
  }

  function missing(unanswered) {
    const box = notice(words.again);
    const list = document.createElement("ul");
    unanswered.forEach(group => {
      const first = group.querySelector("input");
      const link = Object.assign(document.createElement("a"), { textContent: words.each.replace("{name}", group.dataset.called) });
      link.href = "#" + first.id;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
      const fault = Object.assign(document.createElement("p"), { className: "fault", textContent: words.choose });
      fault.id = first.id + "-fault";
      group.querySelector("ul").before(fault);
      group.setAttribute("aria-invalid", "true");
      group.setAttribute("aria-describedby", fault.id);
    });
    box.append(list);
    document.title = words.error.replace("{title}", title);
    box.focus();
  }

  function look() {
    const unanswered = groups.filter(group => !group.querySelector(":checked"));
    if (unanswered.length) {
      missing(unanswered);
    } else {
      step(true);
      at("ballot-check").focus();
    }
  }

  async function cast() {
    if (sending) {
      return;
    }
    sending = true;
    const to = await answer().catch(() => "");
    sending = false;
    if (to.startsWith("/")) {
      form.reset();
      location.replace(to);
    } else {
      notice(words.unknown).focus();
    }
  }

  async function answer() {
    const body = new URLSearchParams(new FormData(form));
    const got = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/plain" } });
    return got.ok && got.headers.get("content-type").startsWith("text/plain") ? got.text() : "";
  }

  form.noValidate = true;
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (checking) {
      cast();
    } else {
      look();
    }
  });
  at("ballot-look").addEventListener("click", look);
  at("ballot-change").addEventListener("click", () => {
    step(false);
    form.querySelector("input:checked").focus();
  });
  addEventListener("pagehide", () => step(false));
  show(false);
})();
