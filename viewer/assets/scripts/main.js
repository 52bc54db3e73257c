// The page itself: its frame, which view it shows, and the keyboard.

const current = { view: "articles", article: null, claim: null, source: null, group: null, tab: "claim" };

const status = el("p", { id: "status", role: "status", class: "off-screen" });
const announce = (text) => { status.textContent = text; };

const list = el("aside", { id: "list", "aria-label": "List" });
const main = el("main", { id: "main", tabindex: -1 });
const details = el("aside", { id: "details", "aria-label": "Details", tabindex: -1 });
const nav = el("nav", { "aria-label": "Views" });

const VIEWS = {
  articles: { name: "Articles", count: articles.length, list: articleList },
  sources: { name: "Sources", count: sources.length, list: sourceList },
  groups: { name: "Across outlets", count: groups.length, list: groupList },
  checks: { name: "Worth checking" },
  rejected: { name: "Rejected", count: records.rejected.length },
};

const fragment = () => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch (error) {
    if (error instanceof URIError) return "?";
    throw error;
  }
};

// What a fragment of the address names: a claim, an article, a source, a group or a view.
const route = () => {
  const name = fragment();
  const before = { ...current };
  forgetOldLists();
  if (name === "main") main.focus();
  else if (claimById.has(name)) {
    const claim = claimById.get(name);
    Object.assign(current, { view: "articles", article: claim.article, claim, tab: "claim" });
  } else if (articleById.has(name)) {
    Object.assign(current, { view: "articles", article: articleById.get(name), claim: null });
  } else if (name.startsWith("source/") && sourceByKey.has(name.slice(7))) {
    Object.assign(current, { view: "sources", source: sourceByKey.get(name.slice(7)), claim: null });
  } else if (groupByKey.has(name)) {
    Object.assign(current, { view: "groups", group: groupByKey.get(name), claim: null });
  } else if (Object.hasOwn(VIEWS, name)) {
    Object.assign(current, { view: name, claim: null });
  } else if (name) {
    announce("This address names nothing on this page");
  }
  current.article ??= articles.find(matchesArticle) ?? null;
  current.source ??= sources[0] ?? null;
  current.group ??= rankedGroups[0] ?? null;
  if (current.view !== "articles") current.tab = "claim";
  if (before.view !== current.view || !list.hasChildNodes()) showList();
  markCurrentItem();
  const same = ["view", "article", "source", "group"].every((key) => before[key] === current[key]);
  if (!same || !main.hasChildNodes()) showMain();
  // On a narrow screen the list stands above the text, which is what was asked for.
  const isNarrow = getComputedStyle(document.body).display === "block";
  if (!same && before.view === current.view && isNarrow && document.documentElement.dataset.ready) main.scrollIntoView();
  showClaim({ scroll: current.view === "articles" });
};

const showList = () => {
  const { list: fill } = VIEWS[current.view];
  document.body.classList.toggle("no-list", fill === undefined);
  document.body.classList.toggle("no-details", current.view === "rejected");
  list.replaceChildren(...(fill ? fill() : []));
  nav.replaceChildren(el("ul", {}, Object.entries(VIEWS).map(([key, view]) => el("li", {},
    el("a", { href: `#${key}`, "aria-current": key === current.view ? "page" : null },
      view.name, view.count !== undefined && el("span", { class: "tally" }, view.count.toLocaleString("en")))))));
};

const markCurrentItem = () => {
  const chosen = { articles: current.article?.id, sources: current.source?.key, groups: current.group?.key }[current.view];
  for (const item of list.querySelectorAll(".item")) {
    item[item.dataset.key === chosen ? "setAttribute" : "removeAttribute"]("aria-current", "true");
  }
};

const content = () => {
  const nothing = (text) => el("p", { class: "note empty" }, text);
  switch (current.view) {
    case "sources": return current.source ? sourceView(current.source) : nothing("No claim here names a source.");
    case "groups": return current.group ? groupView(current.group)
      : nothing("No claim on this page is made by several articles. “hearsay corroborate” compares the articles of several runs.");
    case "checks": return checkView();
    case "rejected": return rejectedView(records.rejected);
    default: return current.article ? articleView(current.article)
      : nothing(records.rejected.length ? "No page became an article. “Rejected” shows why." : "This run has no articles.");
  }
};

const filtersChanged = () => {
  if (VIEWS[current.view].list !== undefined && current.view !== "articles") showList();
  showMain({ keepScroll: true });
  showClaim({ scroll: false });
};

const showMain = ({ keepScroll = false } = {}) => {
  const at = main.scrollTop;
  const bar = main.querySelector(".filters") ?? filterBar(filtersChanged);
  main.replaceChildren(...(current.view === "rejected" ? [] : [bar]), content());
  main.scrollTop = keepScroll ? at : 0;
};

// Choose a claim and show its details, without leaving the view.
const chooseClaim = (claim) => {
  current.claim = claim;
  current.tab = "claim";
  showClaim({ scroll: false });
};

const showClaim = ({ scroll }) => {
  const { claim, article } = current;
  const inArticle = current.view === "articles" && article !== null;
  const open = claim !== null || (inArticle && current.tab === "removed");
  document.body.classList.toggle("has-details", open);
  markChosen(claim);
  const tab = (key, name) => button(name, () => {
    current.tab = key;
    showClaim({ scroll: false });
    details.querySelector(`#tab-${key}`).focus();
  }, { role: "tab", id: `tab-${key}`, "aria-selected": current.tab === key, "aria-controls": "panel", tabindex: current.tab === key ? 0 : -1 });
  const tabs = inArticle && el("div", { role: "tablist", "aria-label": "Details", class: "tabs" },
    tab("claim", claim ? "Claim" : "Article"), tab("removed", `Removed ${article.removed}`));
  const panel = el("div", { id: "panel", ...(inArticle ? { role: "tabpanel", "aria-labelledby": `tab-${current.tab}` } : {}) },
    inArticle && current.tab === "removed" ? removedPanel(article)
      : claim ? detailsOf(claim)
        : inArticle ? articleFacts(article) : el("p", { class: "note" }, "Choose a claim to see its details."));
  const close = button("×", () => chooseClaim(null), { class: "close", "aria-label": "Close the details" });
  details.replaceChildren(...[tabs, open && close, panel].filter(Boolean));
  details.scrollTop = 0;
  if (claim === null) return;
  announce(`Claim ${claim.number} of ${claim.article.claims.length}, ${KINDS[claim.kind][0]}, ${originOf(claim)?.label ?? claim.article.outlet}`);
  if (scroll) main.querySelector(`.body [data-claim~="${claim.id}"]`)?.scrollIntoView({ block: "nearest" });
};

// The next (1) or previous (-1) claim that is shown, in the article or in the list.
const stepClaim = (by) => {
  const ids = current.view === "articles" && current.article
    ? current.article.claims.filter(passes).map(({ id }) => id)
    : [...main.querySelectorAll(".card[data-claim]")].map((card) => card.dataset.claim).filter((id) => claimById.has(id));
  const at = current.claim === null ? (by > 0 ? -1 : ids.length) : ids.indexOf(current.claim.id);
  const id = ids[at + by];
  if (id === undefined) return;
  if (current.view === "articles") location.hash = id;
  else {
    chooseClaim(claimById.get(id));
    main.querySelector(`[data-claim="${id}"]`).scrollIntoView({ block: "nearest" });
  }
};

const stepItem = (by) => {
  const items = [...list.querySelectorAll(".item")];
  const at = items.findIndex((item) => item.hasAttribute("aria-current"));
  const next = items[at + by];
  if (next) {
    next.click();
    next.scrollIntoView({ block: "nearest" });
  }
};

const keysOn = el("input", { type: "checkbox", id: "keys-on", checked: true });
const KEYS = [
  ["j", "next claim", () => stepClaim(1)],
  ["k", "previous claim", () => stepClaim(-1)],
  ["n", "next article, source or group", () => stepItem(1)],
  ["p", "previous article, source or group", () => stepItem(-1)],
  ["/", "search", () => list.querySelector("input")?.focus()],
  ["c", "copy the claim", () => current.claim && details.querySelector(".actions button").click()],
  ["r", "removed text, or the claim", () => details.querySelector('[role="tab"][aria-selected="false"]')?.click()],
  ["t", "light or dark", () => switchTheme()],
  ["?", "these keys", () => help.showModal()],
];

const help = el("dialog", { "aria-label": "Keys" },
  el("h2", {}, "Keys"),
  el("dl", { class: "keys" }, [...KEYS, ["Esc", "close the details"], ["1 – 5", "views"]]
    .map(([key, text]) => el("div", {}, el("dt", {}, el("kbd", {}, key)), el("dd", {}, text)))),
  el("label", {}, keysOn, " single keys work"),
  el("h2", {}, "Colours"),
  el("ul", { class: "legend" }, Object.entries(KINDS).map(([kind, [name, hint]]) => el("li", {},
    el("span", { class: `claim k-${kind}` }, name), ` ${hint}`)),
    el("li", {}, el("span", { class: "source" }, "Source"), " whom a claim is attributed to"),
    el("li", {}, el("span", { class: "cue" }, "cue"), " the words that attribute")),
  button("Close", () => help.close()));

const THEMES = ["auto", "light", "dark"];
const themeButton = button("", () => switchTheme(), { class: "quiet" });
const setTheme = (theme) => {
  document.documentElement.dataset.theme = theme;
  themeButton.textContent = { auto: "◐", light: "○", dark: "●" }[theme];
  themeButton.setAttribute("aria-label", `Colours: ${theme}`);
  themeButton.title = `Colours: ${theme}`;
};
const switchTheme = () => {
  setTheme(THEMES[(THEMES.indexOf(document.documentElement.dataset.theme) + 1) % THEMES.length]);
  announce(themeButton.title);
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || help.open) return;
  const tab = event.target.closest?.('[role="tab"]');
  if (tab && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
    return details.querySelector('[role="tab"][aria-selected="false"]').click();
  }
  if (["ArrowDown", "ArrowUp"].includes(event.key) && event.target.matches?.(".item")) {
    const items = [...list.querySelectorAll(".item")];
    items[items.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
    return event.preventDefault();
  }
  if (event.key === "Escape" && document.body.matches(".has-details")) return chooseClaim(null);
  if (!keysOn.checked || event.target.matches?.('input:not([type="range"]):not([type="checkbox"]), select, textarea')) return;
  const view = Object.keys(VIEWS)[Number(event.key) - 1];
  const action = view ? () => { location.hash = view; } : KEYS.find(([key]) => key === event.key)?.[2];
  if (action === undefined) return;
  event.preventDefault();
  action();
});

// A click anywhere on a claim chooses it, not only on its first segment.
main.addEventListener("click", (event) => {
  const owner = event.target.closest("span[data-owner]");
  if (owner && getSelection().isCollapsed) location.hash = owner.dataset.owner;
});

document.body.append(
  el("a", { class: "skip", href: "#main" }, "Skip to the text"),
  el("header", { class: "top" },
    el("h1", {}, el("span", { class: "brand" }, "Hearsay"), webText("span", records.title, { class: "run" })),
    nav,
    el("div", { class: "tools" },
      records.index && el("a", { href: records.index }, "All pages"), themeButton,
      button("?", () => help.showModal(), { class: "quiet", "aria-label": "Keys and colours", title: "Keys and colours" }))),
  el("div", { class: "frame" }, list, main, details),
  el("div", { hidden: true }, Object.entries(KINDS).map(([kind, [name]]) => el("span", { id: `kind-${kind}` }, name))),
  help, status,
);
setTheme("auto");
addEventListener("hashchange", route);
route();
document.documentElement.dataset.ready = "true";
