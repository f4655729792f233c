// What every page does beside being read: it leaves no dead end in the browser's history, loses no form to a lost network
// or another language, and leaves nothing behind for the next reader of a shared device.
(() => {
  "use strict";

  const root = document.documentElement;
  const words = document.getElementById("page-words")?.dataset ?? {};
  const NOTES = "throughline.notes:";
  const TYPED = "throughline.typed";
  const dirty = field => field.type === "radio" || field.type === "checkbox" ? field.checked !== field.defaultChecked
    : field.options ? [...field.options].some(option => option.selected !== option.defaultSelected)
    : field.type !== "hidden" && field.value !== field.defaultValue;
  const forms = () => [...document.querySelectorAll("main form[method=post]")];
  const filled = form => [...form.elements].some(dirty);

  // Going back to the answer to a form would ask to send it again: its place in the history is that of the form. What the
  // address said only of something just sent is not said again.
  const from = document.querySelector("meta[name=sent-from]");
  const plain = new URL(from ? from.content : location.href, location.href);
  ["unsent", "sent", "missing", "overtaken", "unknown", "long"].forEach(word => plain.searchParams.delete(word));
  if (plain.href !== location.href || from) {
    history.replaceState(history.state, "", plain.pathname + plain.search + location.hash);
  }

  // A ballot leaves no trace in a page that the browser keeps for going back.
  addEventListener("pagehide", () => document.querySelectorAll("form[data-sealed]").forEach(form => form.reset()));

  // A page that the browser had kept is shown again only to its reader.
  addEventListener("pageshow", async event => {
    if (event.persisted) {
      root.classList.add("unsure");
      const answer = await fetch("/" + root.lang + "/reader", { cache: "no-store" }).catch(() => null);
      if (answer?.ok && await answer.text() !== document.body.dataset.reader) {
        location.reload();
      } else {
        root.classList.remove("unsure");
      }
    }
  });

  function say(text) {
    const notice = document.getElementById("page-notice") ?? document.createElement("div");
    notice.id = "page-notice";
    notice.className = "notice warning";
    notice.role = "alert";
    notice.tabIndex = -1;
    notice.textContent = text;
    document.getElementById("main").prepend(notice);
    notice.focus();
  }

  // Without a network the page stays, with what was typed on it, and nothing is sent later by itself.
  function stay(event) {
    if (!navigator.onLine && words.offline) {
      event.preventDefault();
      event.stopImmediatePropagation();
      say(words.offline);
    }
  }
  document.addEventListener("submit", stay, true);
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href]:not([href^='#']):not([target])");
    if (link && link.origin === location.origin) {
      stay(event);
    }
  }, true);

  // The other language: what was typed goes along; what is sealed does not, which is said first.
  document.querySelector("a.language")?.addEventListener("click", event => {
    const sealed = forms().filter(form => form.dataset.sealed);
    if (sealed.some(filled) && !confirm(words.cleared)) {
      event.preventDefault();
      return;
    }
    const open = forms().filter(form => !form.dataset.sealed);
    if (open.some(filled) || from) {
      const fields = open.map(form => [...form.elements].map(({ name, type, value, checked }) =>
        type === "file" ? { name, type } : { name, type, value, checked }));
      const to = event.currentTarget.pathname + event.currentTarget.search;
      sessionStorage.setItem(TYPED, JSON.stringify({ to, fields }));
    }
  });

  function refill() {
    const kept = JSON.parse(sessionStorage.getItem(TYPED) ?? "null");
    sessionStorage.removeItem(TYPED);
    if (kept?.to !== location.pathname + location.search) {
      return;
    }
    const open = forms().filter(form => !form.dataset.sealed);
    kept.fields.forEach((fields, at) => fields.forEach((field, place) => {
      const same = open[at]?.elements[place];
      if (same && same.name === field.name && same.type === field.type && field.type !== "file") {
        if (field.type === "radio" || field.type === "checkbox") {
          same.checked = field.checked;
        } else if (!["submit", "button", "fieldset"].includes(field.type)) {
          same.value = field.value;
        }
      }
    }));
  }
  refill();

  // Signing out: notes that wait in this tab or another are sent first, or their loss is said.
  let tabs;
  const signOut = document.getElementById("sign-out");
  const waiting = () => Object.keys(sessionStorage).filter(key => key.startsWith(NOTES))
    .flatMap(key => JSON.parse(sessionStorage.getItem(key)).map(note => ({ key, note })));

  async function deliver() {
    for (const { key, note } of waiting()) {
      const text = note.text.replace(/\s*[\r\n]+\s*/g, " ").trim();
      const answer = await fetch("/" + root.lang + key.slice(NOTES.length) + "/" + note.id, {
        method: "PUT", redirect: "manual", body: JSON.stringify({ text, side: note.side, version: note.version }),
        headers: { "Accept": "application/json", "Content-Type": "application/json" },
      }).catch(() => null);
      const stands = answer?.status === 412 ? (await answer.json()).current : null;
      if (answer?.ok || stands === text) {
        const left = JSON.parse(sessionStorage.getItem(key)).filter(each => each.id !== note.id);
        sessionStorage.setItem(key, JSON.stringify(left));
      }
    }
    return waiting().length;
  }

  function leave() {
    root.dataset.left = "yes";
    sessionStorage.clear();
    forms().forEach(form => form.reset());
  }

  /** How many notes the other tabs could not send. A tab without any says nothing. */
  function elsewhere() {
    return new Promise(resolve => {
      const open = new Map();
      let timer = setTimeout(() => resolve(0), 150);
      const done = () => resolve([...open.values()].reduce((all, lost) => all + lost, 0));
      tabs.addEventListener("message", ({ data }) => {
        if (data.tab) {
          open.set(data.tab, data.lost ?? open.get(data.tab) ?? NaN);
          clearTimeout(timer);
          if ([...open.values()].some(Number.isNaN)) {
            timer = setTimeout(() => resolve(open.size), 10000);
          } else {
            timer = setTimeout(done, 150);
          }
        }
      });
      tabs.postMessage({ leaving: true });
    });
  }

  async function heard({ data }) {
    if (data.leaving && waiting().length) {
      const tab = crypto.randomUUID();
      tabs.postMessage({ tab });
      tabs.postMessage({ tab, lost: await deliver() });
    } else if (data.left && signOut) {
      leave();
      location.replace("/" + root.lang);
    }
  }

  function listen() {
    tabs = new BroadcastChannel("throughline");
    tabs.addEventListener("message", heard);
  }
  listen();
  addEventListener("pagehide", () => tabs.close());
  addEventListener("pageshow", event => { if (event.persisted) { listen(); } });

  signOut?.addEventListener("submit", async event => {
    event.preventDefault();
    const [here, there] = await Promise.all([deliver(), elsewhere()]);
    if (here + there && !confirm(words.waiting.replace("{count}", here + there))) {
      return;
    }
    leave();
    tabs.postMessage({ left: true });
    signOut.submit();
  });
})();
