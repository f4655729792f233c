// Live notes. Every entry has its key from its first letter on and is saved to its own address as it is typed. What the
// server has not yet acknowledged waits in the session storage of this tab, and nowhere else, until it has.
(() => {
  "use strict";

  const list = document.getElementById("notes");
  const foot = document.getElementById("notes-foot");
  const blank = document.getElementById("notes-line").content;
  const words = foot.dataset;
  const here = location.pathname.replace(/\/$/, "");
  const shelf = "throughline.notes:" + here.replace(/^\/(en|ja)/, "");
  const PAUSE = 700;
  const SLOWEST = 30000;

  let lines = [];
  let timer = 0;
  let wait = 0;
  let sending = null;
  let trouble = "";
  let savedAt = null;

  const newKey = () => crypto.randomUUID ? crypto.randomUUID()
    : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, digit =>
      (+digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +digit / 4).toString(16));

  /** A line of the page: what stands in it, and what the server has of it. `tried` are texts sent without an answer. */
  function addLine({ id = newKey(), text = "", side = "", version = null, before = null } = {}) {
    const element = blank.cloneNode(true).querySelector("li");
    const line = {
      id, version, saved: { text, side }, tried: [], clash: null, fault: "", element,
      box: element.querySelector("textarea"), choice: element.querySelector("select"),
    };
    line.box.value = text;
    line.choice.value = side;
    line.part = name => element.querySelector("[data-part=" + name + "]");
    line.box.addEventListener("input", event => { grow(line.box); touched(line, event.isComposing); });
    line.box.addEventListener("compositionend", () => touched(line, false));
    line.box.addEventListener("keydown", event => onKey(line, event));
    line.box.addEventListener("paste", event => onPaste(line, event));
    line.choice.addEventListener("change", () => touched(line, false));
    element.addEventListener("click", event => act(line, event.target.dataset.act));
    list.insertBefore(element, before);
    lines.push(line);
    grow(line.box);
    return line;
  }

  const textOf = line => line.box.value.replace(/\s*[\r\n]+\s*/g, " ").trim();
  const isDirty = line =>
    textOf(line) !== "" && (textOf(line) !== line.saved.text || line.choice.value !== line.saved.side);
  const isWaiting = line => isDirty(line) && !line.clash && !line.fault;

  function grow(box) {
    if (!CSS.supports("field-sizing", "content")) {
      box.style.height = "auto";
      box.style.height = box.scrollHeight + "px";
    }
  }

  function touched(line, composing) {
    line.fault = "";
    keep();
    show();
    if (!composing) {
      later(trouble ? wait : PAUSE);
    }
  }

  /** Enter opens the next line, but never while an input method is composing: there it chooses a word. */
  function onKey(line, event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) {
      return;
    }
    event.preventDefault();
    if (textOf(line) !== "") {
      const next = lines[lines.indexOf(line) + 1] || addLine();
      next.box.focus();
      later(0);
    }
  }

  /** Several lines pasted at once become as many entries. */
  function onPaste(line, event) {
    const pasted = event.clipboardData.getData("text/plain").split(/[\r\n]+/).map(each => each.trim()).filter(Boolean);
    if (pasted.length < 2) {
      return;
    }
    event.preventDefault();
    line.box.setRangeText(pasted[0], line.box.selectionStart, line.box.selectionEnd, "end");
    const empty = lines[lines.length - 1];
    pasted.slice(1).forEach(text => {
      const next = textOf(empty) === "" && empty !== line ? empty : addLine();
      next.box.value = text;
      grow(next.box);
    });
    grow(line.box);
    addLine().box.focus();
    touched(line, false);
  }

  function act(line, what) {
    if (what === "strike") {
      strike(line);
    } else if (what === "mine" && line.clash) {
      line.version = line.clash.version;
      line.id = line.version === null ? newKey() : line.id;
      line.saved = { text: "", side: "" };
      settled(line);
    } else if (what === "theirs" && line.clash) {
      if (line.clash.version === null) {
        remove(line);
      } else {
        line.version = line.clash.version;
        line.box.value = line.clash.text;
        line.saved = { text: line.clash.text, side: line.choice.value };
      }
      settled(line);
    }
  }

  function settled(line) {
    line.clash = null;
    line.tried = [];
    keep();
    show();
    later(0);
  }

  async function strike(line) {
    if (line.version !== null) {
      const answer = await send(line, "DELETE").catch(() => null);
      if (!answer || !answer.ok && answer.status !== 404) {
        failed(answer);
        return;
      }
    }
    remove(line);
    keep();
    show();
  }

  function remove(line) {
    lines = lines.filter(each => each !== line);
    line.element.remove();
    if (lines.length === 0) {
      addLine();
    }
  }

  function send(line, method, body, leaving) {
    return fetch(here + "/" + line.id, {
      method, body, redirect: "manual", keepalive: Boolean(leaving), cache: "no-store",
      headers: { "Accept": "application/json", "Content-Type": "application/json" },
    });
  }

  const bodyOf = line => JSON.stringify({ text: textOf(line), side: line.choice.value, version: line.version });

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(pump, pause);
  }

  /** One line after the other, in their order, so that they are numbered as they were typed. */
  async function pump() {
    clearTimeout(timer);
    const line = sending ? null : lines.find(isWaiting);
    if (!line) {
      return;
    }
    const sent = { text: textOf(line), side: line.choice.value };
    sending = line;
    line.tried.push(sent.text);
    keep();
    show();
    let answer = null;
    try {
      answer = await send(line, "PUT", bodyOf(line));
      await answered(line, sent, answer);
    } catch (unreachable) {
      failed(answer);
    }
    sending = null;
    keep();
    show();
    if (lines.some(isWaiting)) {
      later(trouble ? wait : 0);
    }
  }

  async function answered(line, sent, answer) {
    if (answer.ok) {
      const now = await answer.json();
      line.version = now.version;
      line.saved = { text: now.text, side: now.side || "" };
      line.tried = [];
      savedAt = new Date();
      wait = 0;
      trouble = "";
    } else if (answer.status === 412) {
      const now = await answer.json();
      if (line.tried.slice(0, -1).includes(now.current)) {
        line.version = now.version;
      } else {
        line.clash = { text: now.current, version: now.version };
      }
    } else if (answer.status === 404 && line.version !== null) {
      line.clash = { text: null, version: null };
    } else if (answer.status === 422) {
      line.fault = words.tooLong;
    } else {
      failed(answer);
    }
  }

  /** Nothing was saved: tries again after 2, 4, 8 … 30 seconds, sooner when the network or the reader comes back. */
  function failed(answer) {
    wait = Math.min(SLOWEST, wait ? wait * 2 : 2000);
    if (answer && (answer.status === 401 || answer.type === "opaqueredirect")) {
      trouble = "signedOut";
    } else {
      trouble = answer && (answer.status === 404 || answer.status === 403) ? "closed" : "offline";
    }
    show();
  }

  function keep() {
    const waiting = lines.filter(isDirty).map(line => ({
      id: line.id, text: line.box.value, side: line.choice.value, version: line.version, tried: line.tried,
    }));
    try {
      if (waiting.length) {
        sessionStorage.setItem(shelf, JSON.stringify(waiting));
      } else {
        sessionStorage.removeItem(shelf);
      }
    } catch (full) {
      trouble = trouble || "offline";
    }
  }

  function show() {
    const count = lines.filter(isDirty).length;
    const marked = lines.some(line => line.clash || line.fault);
    const state = document.getElementById("notes-state");
    state.textContent = count && !trouble ? (marked && !lines.some(isWaiting) ? words.refused : words.saving)
      : savedAt ? words.saved.replace("{time}", time(savedAt)) : words.ready;
    const said = trouble && count ? words[trouble].replace("{count}", count) : "";
    const loud = document.getElementById("notes-trouble");
    if (loud.textContent !== said) {
      loud.textContent = said;
    }
    state.hidden = said !== "";
    document.getElementById("notes-login").hidden = trouble !== "signedOut";
    lines.forEach(showLine);
  }

  function showLine(line) {
    line.element.classList.toggle("waiting", isDirty(line));
    line.element.querySelector(".notes-clash").hidden = !line.clash;
    line.element.querySelector("[data-act=strike]").hidden = line.version === null && textOf(line) === "";
    line.part("title").textContent = line.clash && line.clash.text === null ? words.struck : words.clash;
    line.part("theirs").textContent = line.clash && line.clash.text || "";
    line.part("fault").textContent = line.fault;
    line.part("fault").hidden = !line.fault;
  }

  const time = at => at.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });

  /** Puts back what waited when the page was left or reloaded. */
  function restore() {
    let waiting = [];
    try {
      waiting = JSON.parse(sessionStorage.getItem(shelf)) || [];
    } catch (unreadable) {
      waiting = [];
    }
    waiting.forEach(one => {
      let line = lines.find(each => each.id === one.id);
      if (!line) {
        line = addLine(one.version === null ? { id: one.id } : {});
      } else if (line.version !== one.version && !one.tried.includes(line.saved.text)) {
        line.clash = { text: line.saved.text, version: line.version };
      }
      line.tried = one.tried;
      line.box.value = one.text;
      line.choice.value = one.side;
      grow(line.box);
    });
  }

  function begin() {
    const written = [...list.children];
    written.forEach(item => addLine({
      id: item.dataset.id, version: Number(item.dataset.version), side: item.dataset.side,
      text: item.querySelector(".said").textContent, before: item,
    }));
    written.forEach(item => item.remove());
    restore();
    const last = lines[lines.length - 1];
    if (!last || textOf(last) !== "") {
      addLine();
    }
    lines[lines.length - 1].box.focus({ preventScroll: true });
    document.getElementById("notes-plain").hidden = true;
    foot.hidden = false;
    show();
    later(0);
  }

  addEventListener("online", () => later(0));
  addEventListener("focus", () => { if (trouble) { later(0); } });
  addEventListener("pagehide", () => lines.filter(isWaiting).filter(line => line !== sending)
    .forEach(line => { line.tried.push(textOf(line)); keep(); send(line, "PUT", bodyOf(line), true).catch(() => {}); }));
  addEventListener("beforeunload", event => { if (trouble && lines.some(isDirty)) { event.preventDefault(); } });

  begin();
})();
