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
