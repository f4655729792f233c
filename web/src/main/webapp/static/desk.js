// The coding desk. Words selected in a clause fill the quote of the form that is open, with their place in the text counted
// in code points, as the server counts. Without this script the words are pasted and the server finds their place.
(() => {
  "use strict";

  const form = document.querySelector("form[data-desk]");
  const hint = document.getElementById("desk-hint");
  if (!form) {
    return;
  }
  const field = name => form.elements.namedItem(name);
  const codePoints = text => Array.from(text).length;

  /** The text of a clause that holds a whole selection, if it may be quoted. */
  function textOf(range) {
    const node = range.commonAncestorContainer;
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return element ? element.closest("[data-expression]") : null;
  }

  /** Where a selection begins and ends without the spaces around it, and with all of a word that is written with spaces. */
  function wholeWords(whole, start, length) {
    const letter = at => /[\p{Script=Latin}\p{N}]/u.test(whole.charAt(at));
    let from = start;
    let to = start + length;
    while (from < to && !whole.charAt(from).trim()) {
      from++;
    }
    while (to > from && !whole.charAt(to - 1).trim()) {
      to--;
    }
    while (from > 0 && from < to && letter(from - 1) && letter(from)) {
      from--;
    }
    while (to > from && to < whole.length && letter(to - 1) && letter(to)) {
      to++;
    }
    return [from, to];
  }

  function quote() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      return;
    }
    const range = selection.getRangeAt(0);
    const text = textOf(range);
    if (!text || (form.dataset.clause && form.dataset.clause !== text.dataset.clause)) {
      return;
    }
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const whole = text.textContent;
    const [from, to] = wholeWords(whole, before.toString().length, range.toString().length);
    const exact = whole.slice(from, to);
    if (!exact) {
      return;
    }
    field("exact").value = exact;
    field("expression").value = text.dataset.expression;
    field("start").value = Number(text.dataset.start) + codePoints(whole.slice(0, from));
    const clause = field("clause");
    if (clause) {
      clause.value = text.dataset.clause;
    }
    const name = text.closest("article").querySelector(".desk-number .unseen").textContent;
    hint.textContent = hint.dataset.quoted + " " + name + ": " + (exact.length > 60 ? exact.slice(0, 60) + "…" : exact);
    proposeVerb(codePoints(exact));
  }

  let chosen = false;
  field("verb")?.addEventListener("change", () => { chosen = true; });

  /** Proposes the strength of the verb that governs the quote, unless the coder has chosen one. */
  async function proposeVerb(length) {
    const from = document.getElementById("verb-from");
    if (!form.dataset.verb || !from || chosen) {
      return;
    }
    const place = [field("expression").value, field("start").value, length].join("/");
    const answer = await fetch(form.dataset.verb + "/" + place, { headers: { Accept: "application/json" } }).catch(() => null);
    const proposed = answer && answer.ok ? await answer.json() : null;
    from.textContent = proposed ? proposed.from : "";
    if (proposed && !chosen) {
      field("verb").value = proposed.verb;
    }
  }

  document.addEventListener("pointerup", () => requestAnimationFrame(quote));
  document.addEventListener("keyup", event => {
    if (event.shiftKey || event.key === "Shift") {
      quote();
    }
  });
  // Words that somebody changed by hand stand at no known place any more.
  field("exact").addEventListener("input", () => { field("start").value = ""; });
  field("expression").addEventListener("change", () => { field("start").value = ""; });

  // Single keys act only for those who have asked for it, and never while something is typed.
  const keys = document.getElementById("desk-keys");
  if (keys) {
    const wanted = keys.querySelector("input");
    keys.hidden = false;
    wanted.checked = sessionStorage.getItem("desk-keys") === "yes";
    wanted.addEventListener("change", () => sessionStorage.setItem("desk-keys", wanted.checked ? "yes" : "no"));
    const degrees = { 1: "echoed", 2: "partly_adopted", 3: "adopted" };
    document.addEventListener("keydown", event => {
      const typing = event.target.closest("textarea, select, input:not([type=radio]):not([type=checkbox])");
      if (!wanted.checked || typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      if (degrees[event.key]) {
        const radio = form.querySelector(`input[name=degree][value=${degrees[event.key]}]`);
        radio.checked = true;
        radio.focus();
      } else if (event.key === "n") {
        document.getElementById("desk-next").click();
      } else if (event.key === "u") {
        document.getElementById("desk-undo")?.requestSubmit();
      } else if (event.key === "r") {
        document.getElementById("rationaleEn").focus();
        event.preventDefault();
      }
    });
  }
})();
