// Parts that show one claim, shared by all views.

const PARTS_OF_TEXT = { quantities: "quantity", times: "time", hedges: "hedge" };

// The claim's text with its numbers, times and hedges marked.
const markedText = (claim) => {
  const marks = Object.entries(PARTS_OF_TEXT).flatMap(([field, role]) => claim[field].map((part) => {
    const [start, end] = part.span ?? part;
    return { role, start, end };
  }));
  return claim.fragments.flatMap(([from, to], at) => [
    at > 0 ? " … " : "",
    ...segments(from, to, marks).map(({ start, end, marks: here }) => {
      const text = textAt(claim.article, [start, end]);
      return here.length ? el("span", { class: here.map(({ role }) => role).join(" ") }, text) : text;
    }),
  ]);
};

// "Meridian Wire ← The Ledger ← a union official"
const pathLine = (claim) => el("span", { class: "path-line" },
  webText("bdi", claim.article.outlet),
  claim.chain.map(({ source }) => [
    el("span", { class: "arrow", role: "img", "aria-label": " quotes " }, " ← "),
    source ? webText("bdi", source.label, { class: "who" }) : el("span", { class: "nobody" }, "not said"),
  ]));

const badge = (text, kind = "") => el("span", { class: `badge ${kind}` }, text);

const claimBadges = (claim) => [
  claim.stance !== "asserts" && badge(STANCES[claim.stance] ?? claim.stance, "stance"),
  claim.negated && badge("negated", "stance"),
  claim.duplicateOf && badge("repeats an earlier claim"),
  groupsByClaim.has(claim.id) && badge(`in ${count(groupsByClaim.get(claim.id)[0].outlets, "outlet")}`, "group"),
];

// A claim in a list; choosing it shows its details and stays in the list.
const claimCard = (claim, { score = null } = {}) => {
  const card = el("li", { class: `card k-${claim.kind}`, "data-claim": claim.id },
    button(markedText(claim), () => chooseClaim(claim), {
      class: "card-text", dir: "auto", lang: claim.article.language, "aria-describedby": `kind-${claim.kind}`,
    }),
    el("p", { class: "card-foot" },
      score !== null && el("span", { class: "score", title: "Check-worthiness" }, score.toFixed(2)),
      el("span", { class: "kind-name" }, KINDS[claim.kind][0]),
      pathLine(claim),
      el("span", { class: "soft" }, day(claim.article.published)),
      claimBadges(claim)));
  if (current.claim === claim) card.setAttribute("aria-current", "true");
  return card;
};

const claimList = (claims, options = {}) =>
  fillLazily(el("ol", { class: "cards" }), claims, (claim) => claimCard(claim, options));

// Text into the clipboard, by the old way where a browser forbids the new one to local files.
const copy = async (text, pressed) => {
  const label = pressed.textContent;
  let done = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", { class: "off-screen", readonly: true });
    area.value = text;
    document.body.append(area);
    area.select();
    done = document.execCommand("copy");
    area.remove();
    pressed.focus();
  }
  pressed.textContent = done ? "Copied" : "Not allowed here";
  announce(done ? "Copied" : "The browser does not allow copying");
  setTimeout(() => { pressed.textContent = label; }, 1500);
};

// What the copy button copies: the claim, who says it, where, and the address.
const citation = (claim) => {
  const who = originOf(claim)?.label ?? claim.article.outlet;
  const where = [claim.article.outlet, claim.article.published && day(claim.article.published)].filter(Boolean);
  return `${claimText(claim)}\n— ${who} (${where.join(", ")})\n${claim.article.url}`;
};
