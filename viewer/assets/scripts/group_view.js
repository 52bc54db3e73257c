// By group: one claim as several articles make it, conflicts first.

let groupSearch = "";

const leftOut = records.leftOut > 0 ? `; ${records.leftOut.toLocaleString("en")} less certain in groups.jsonl` : "";

const rankedGroups = [...groups].sort((a, b) =>
  Number(b.conflicts.length > 0) - Number(a.conflicts.length > 0)
  || b.outlets - a.outlets || b.members.length - a.members.length || a.id.localeCompare(b.id));

// A group's text as a heading: "that the dam leaked" -> "The dam leaked".
const asHeading = (text) => {
  const words = text.replace(/^that (?=\p{L})/u, "");
  return words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());
};

const conflictLine = ({ kind, values }) => el("p", { class: "conflict" },
  el("strong", {}, CONFLICTS[kind] ?? kind), ": ",
  values.map((value) => webText("bdi", value)).flatMap((value, at) => (at ? [el("span", { class: "against" }, " against "), value] : [value])));

// Who publishes a member, also where its article names no publisher.
const outletOf = (member) => articleById.get(member.articleId)?.outlet ?? member.publisher ?? member.url;

// A member's text and numbers, whether its article is on this page, on another, or on none.
const memberWords = (member) => {
  const claim = claimById.get(member.claimId);
  if (claim) {
    return {
      claim, text: member.span?.text ?? claim.standalone ?? claimText(claim), source: originOf(claim)?.label ?? null,
      numbers: claim.quantities.map((part) => textAt(claim.article, part.span)), href: `#${claim.id}`,
    };
  }
  const { page, text, source, numbers } = member.elsewhere ?? { page: "", text: "Its article is not in this report.", source: null, numbers: [] };
  return { claim: null, text: member.span?.text ?? text, source, numbers, href: page ? `${page}#${member.claimId}` : null };
};

const groupIsShown = (group) => group.members.some(({ claimId }) => !claimById.has(claimId) || passes(claimById.get(claimId)));

const groupList = () => {
  const list = el("ol", { class: "items" });
  const found = el("p", { class: "found", role: "status" });
  const fill = () => {
    const matching = rankedGroups.filter((group) => containsText(group.text, groupSearch) && groupIsShown(group));
    found.textContent = `${count(matching.length, "claim")} in several articles${leftOut}`;
    fillLazily(list, matching, groupItem);
  };
  const filters = searchable("Search claims", groupSearch, (text) => {
    groupSearch = text;
    fill();
  });
  fill();
  return [filters, found, list];
};

const groupItem = (group) => el("li", {},
  el("a", { href: `#${group.key}`, class: "item", "data-key": group.key, "aria-current": current.group === group ? "true" : null },
    webText("span", asHeading(group.text), { class: "item-title clamp" }),
    el("span", { class: "item-foot" },
      group.conflicts.length > 0 && badge("conflict", "conflict-badge"),
      `${count(group.outlets, "outlet")} · ${count(group.independentOrigins, "origin")}`)));

const groupView = (group) => el("section", { class: "overview" },
  el("header", {},
    el("p", { class: "eyebrow" }, "One claim in several articles"),
    webText("h2", asHeading(group.text)),
    el("div", { class: "numerals" }, [
      [group.members.length, "claim"], [group.outlets, "outlet"], [group.independentOrigins, "independent origin"],
    ].map(([value, name]) => el("div", {}, el("b", {}, value), el("span", {}, value === 1 ? name : `${name}s`)))),
    el("p", { class: "soft" }, `${[...new Set([day(group.firstSeen), day(group.lastSeen)])].join(" to ")} · the same claim with ${percent(group.confidence)} confidence`)),
  group.conflicts.map(conflictLine),
  group.origins.map((origin) => el("section", { class: "origin-block" },
    el("h3", {}, el("span", { class: "soft" }, "From "), webText("bdi", origin.label),
      origin.type && el("span", { class: "soft" }, ` ${(SOURCE_TYPES[origin.type] ?? origin.type).toLowerCase()}`)),
    memberList(group.members.filter(({ claimId }) => origin.members.includes(claimId))))),
  memberList(group.members.filter(({ claimId }) => !group.origins.some(({ members }) => members.includes(claimId)))));

const memberList = (members) => members.length > 0 && el("ol", { class: "members" }, members.map((member) => {
  const { claim, text, source, numbers, href } = memberWords(member);
  const chosen = claim !== null && current.claim === claim;
  return el("li", { class: claim ? `card k-${claim.kind}` : "card", "data-claim": member.claimId, "aria-current": chosen ? "true" : null },
    el("div", { class: "member-head" },
      webText("bdi", outletOf(member), { class: "member-outlet" }),
      el("span", { class: "soft" }, day(member.datePublished)),
      numbers.map((part) => webText("b", part, { class: "number" })),
      member.polarity === "denies" && badge("denies", "stance"),
      member.relation === "update" && badge("later figure")),
    claim
      ? button(text, () => chooseClaim(claim), { class: "card-text", dir: "auto", lang: claim.article.language })
      : el(href ? "a" : "p", { class: "card-text", dir: "auto", href }, text),
    claim ? el("p", { class: "card-foot" }, pathLine(claim)) : source && el("p", { class: "card-foot" }, webText("bdi", source)));
}));
