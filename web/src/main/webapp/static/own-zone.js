// A deadline in the reader's own time zone, unless the page names that one already.
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const language = document.documentElement.lang;
for (const own of document.querySelectorAll("[data-own-zone]")) {
  if (here && !own.dataset.zones.split(" ").includes(here)) {
    own.querySelector("time").textContent = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
      timeZoneName: "short",
    }).format(new Date(own.dataset.ownZone));
    own.hidden = false;
  }
}

// The programme of a workshop: each line at the reader's own time too, where the clocks show another.
const spans = document.querySelectorAll("[data-own-from]");
if (here && spans.length) {
  const locale = language === "en" ? "en-GB" : language;
  const hours = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
  const iso = new Intl.DateTimeFormat("sv-SE", { year: "numeric", month: "2-digit", day: "2-digit" });
  let first;
  for (const span of spans) {
    const from = new Date(span.dataset.ownFrom);
    const to = span.dataset.ownTo && new Date(span.dataset.ownTo);
    const otherDay = iso.format(from) !== span.dataset.day;
    if (otherDay || hours.format(from) !== span.dataset.here) {
      span.textContent = (otherDay ? date.format(from) + " " : "") + hours.format(from) + (to ? "–" + hours.format(to) : "");
      span.hidden = false;
      first ??= from;
    }
  }
  const name = document.querySelector("[data-own-zone-name]");
  if (first && name) {
    const parts = new Intl.DateTimeFormat(locale, { timeZoneName: "long" }).formatToParts(first);
    name.textContent = name.dataset.words.replace("*", parts.find(part => part.type === "timeZoneName").value);
    name.hidden = false;
  }
}
