// Live notes. Every entry has its key from its first letter on and is saved to its own address as it is typed. What the
// server has not yet acknowledged waits in the session storage of this tab, and nowhere else, until it has.
(() => {
  "use strict";

  const at = id => document.getElementById(id);
  const list = at("notes");
  const foot = at("notes-foot");
  const blank = at("notes-line").content;
  const words = foot.dataset;
  const here = location.pathname.replace(/\/$/, "");
  const shelf = "throughline.notes:" + here.replace(/^\/(en|ja)/, "");
  const PAUSE = 700;

  // Whoever signs out has been told of what could not be saved, and leaves nothing behind.
  const isLeft = () => document.documentElement.dataset.left;

  let lines = [];
  let timer = 0;
  let wait = 0;
  let sending = false;
  let trouble = "";
  let savedAt = "";

  /** A line of the page: what stands in it, and what the server has of it. `tried` are texts sent without an answer. */
  function addLine({ id = crypto.randomUUID(), text = "", side = "", version = null, before = null } = {}) {
    const element = blank.cloneNode(true).querySelector("li");
    const line = {
      id, version, saved: { text, side }, tried: [], clash: null, fault: "", element,
      box: element.querySelector("textarea"), choice: element.querySelector("select"),
    };
    line.box.value = text;
    line.choice.value = side;
    line.part = name => element.querySelector("[data-part=" + name + "]");
    line.box.oninput = event => { grow(line.box); touched(line, event.isComposing); };
    line.box.addEventListener("compositionend", () => touched(line));
    line.box.onkeydown = event => onKey(line, event);
    line.box.onpaste = event => onPaste(line, event);
    line.box.onblur = () => { line.box.value = textOf(line) || line.saved.text; };
    line.choice.onchange = () => touched(line);
    element.onclick = event => act(line, event.target.dataset.act);
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
    line.due = false;
    keep();
    show();
    if (!composing && !trouble) {
      later(PAUSE);
    }
  }

  /** Enter opens the next line, but never while an input method is composing: there it chooses a word. */
  function onKey(line, event) {
    if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) {
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
    const pasted = event.clipboardData.getData("text/plain").split(/[\r\n]+/).filter(each => each.trim());
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
    touched(line);
  }

  function act(line, what) {
    if (what === "strike") {
      strike(line);
    } else if (what === "mine" && line.clash) {
      line.version = line.clash.version;
      line.id = line.version === null ? crypto.randomUUID() : line.id;
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

  /** Takes the line out as this page has seen it. If somebody else has changed it since, both texts stand here instead. */
  async function strike(line) {
    let gone = null;
    if (line.version !== null) {
      const answer = await send(line, "DELETE", undefined, false, "?version=" + line.version).catch(() => null);
      if (answer?.status === 412) {
        const now = await answer.json();
        line.clash = { text: now.current, version: now.version };
        show();
        return;
      }
      if (!answer || !answer.ok && answer.status !== 404) {
        failed(answer);
        return;
      }
      gone = answer.ok ? await answer.json() : null;
    }
    const next = line.element.nextElementSibling;
    remove(line);
    keep();
    show();
    offerBack(line, gone, next);
  }

  /** What was deleted last can be put back at once; all that was, on the page of deleted lines. */
  function offerBack(line, gone, next) {
    const offer = at("notes-struck");
    offer.hidden = gone === null;
    if (gone === null) {
      return;
    }
    at("notes-deleted").hidden = false;
    put(offer.querySelector("span"), words.deleted.replace("{text}", gone.text));
    const button = offer.querySelector("button");
    button.onclick = async () => {
      const answer = await send(line, "POST", undefined, false, "/restore").catch(() => null);
      if (!answer?.ok) {
        failed(answer);
        return;
      }
      const now = await answer.json();
      const back = addLine({
        id: line.id, text: now.text, side: now.side || "", version: now.version,
        before: next?.parentNode === list ? next : null,
      });
      offer.hidden = true;
      show();
      back.box.focus();
    };
    button.focus();
  }

  function remove(line) {
    lines = lines.filter(each => each !== line);
    line.element.remove();
    if (lines.length === 0) {
      addLine();
    }
  }

  function send(line, method, body, keepalive = false, after = "") {
    const headers = { "Accept": "application/json", "Content-Type": "application/json" };
    return fetch(here + "/" + line.id + after, { method, body, headers, keepalive, redirect: "manual" });
  }

  const bodyOf = line => JSON.stringify({ text: textOf(line), side: line.choice.value, version: line.version });

  /** Whatever has been typed by then is to be saved; a line that is being typed on waits for its own pause. */
  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      lines.forEach(line => { line.due = true; });
      pump();
    }, pause);
  }

  /** One line after the other, in their order, so that they are numbered as they were typed. */
  async function pump() {
    const line = lines.find(each => each.due && isWaiting(each));
    if (sending || !line) {
      return;
    }
    sending = true;
    line.tried.push(textOf(line));
    keep();
    show();
    await send(line, "PUT", bodyOf(line)).then(answer => answered(line, answer)).catch(() => failed());
    sending = false;
    keep();
    show();
    if (trouble) {
      later(wait);
    } else {
      pump();
    }
  }

  async function answered(line, answer) {
    const now = answer.ok || answer.status === 412 ? await answer.json() : null;
    if (answer.ok) {
      line.version = now.version;
      line.saved = { text: now.text, side: now.side || "" };
      line.tried = [];
      savedAt = new Date().toTimeString().slice(0, 5);
      wait = 0;
      trouble = "";
    } else if (now && line.tried.includes(now.current)) {
      line.version = now.version;
    } else if (now || answer.status === 404 && line.version !== null) {
      line.clash = { text: now?.current ?? null, version: now?.version ?? null };
    } else if (answer.status === 422) {
      line.fault = words.tooLong;
    } else {
      failed(answer);
    }
  }

  /** Nothing was saved: tries again after 2, 4, 8 … 30 seconds, sooner when the network or the reader comes back. */
  function failed(answer) {
    wait = Math.min(30000, wait ? wait * 2 : 2000);
    trouble = { 401: "signedOut", 403: "closed", 404: "closed" }[answer?.status] ?? "offline";
    show();
  }

  function keep() {
    if (isLeft()) {
      return;
    }
    const waiting = lines.filter(isDirty).map(line => ({
      id: line.id, text: line.box.value, side: line.choice.value, version: line.version, tried: line.tried,
    }));
    if (waiting.length) {
      sessionStorage.setItem(shelf, JSON.stringify(waiting));
    } else {
      sessionStorage.removeItem(shelf);
    }
  }

  function show() {
    const count = lines.filter(isDirty).length;
    const said = !count ? "" : trouble ? words[trouble].replace("{count}", count)
      : lines.some(isWaiting) ? "" : words.refused;
    put(at("notes-trouble"), said);
    put(at("notes-state"), said ? "" : count ? words.saving
      : savedAt ? words.saved.replace("{time}", savedAt) : words.ready);
    at("notes-login").hidden = trouble !== "signedOut";
    lines.forEach(showLine);
  }

  function put(element, text) {
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function showLine(line) {
    line.element.classList.toggle("waiting", isDirty(line));
    line.element.querySelector(".notes-clash").hidden = !line.clash;
    line.element.querySelector("[data-act=strike]").hidden = line.version === null && textOf(line) === "";
    line.part("title").textContent = line.clash?.text === null ? words.struck : words.clash;
    line.part("theirs").textContent = line.clash?.text ?? "";
    line.part("fault").textContent = line.fault;
    line.part("fault").hidden = !line.fault;
  }

  /** Puts back what waited when the page was left or reloaded. */
  function restore() {
    JSON.parse(sessionStorage.getItem(shelf) ?? "[]").forEach(one => {
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
    addLine().box.focus({ preventScroll: true });
    at("notes-plain").hidden = true;
    foot.hidden = false;
    at("notes-how").hidden = false;
    show();
    later(0);
  }

  addEventListener("online", () => later(0));
  addEventListener("focus", () => { if (trouble) { later(0); } });
  addEventListener("pagehide", () => isLeft() || lines.filter(isWaiting).forEach(line => {
    line.tried.push(textOf(line));
    keep();
    send(line, "PUT", bodyOf(line), true).catch(() => {});
  }));
  addEventListener("beforeunload", event => { if (!isLeft() && trouble && lines.some(isDirty)) { event.preventDefault(); } });

  begin();
})();
