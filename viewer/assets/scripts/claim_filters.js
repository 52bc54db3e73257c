// Which claims are shown, in every view.

const noFilters = () => ({ kinds: new Set(Object.keys(KINDS)), type: "", named: "", stance: "", negated: "", confidence: 0 });
let claimFilters = noFilters();

const isNamed = (claim) => {
  const source = originOf(claim);
  return source === null ? "none" : source.name ? "named" : "unnamed";
};

const passes = (claim) => {
  const { kinds, type, named, stance, negated, confidence } = claimFilters;
  const source = originOf(claim);
  return kinds.has(claim.kind)
    && (!type || (source !== null && sourceType(source) === type))
    && (!named || isNamed(claim) === named)
    && (!stance || claim.stance === stance)
    && (!negated || String(claim.negated) === negated)
    && claim.confidence >= confidence;
};

const filtersAreOn = () => claimFilters.kinds.size < Object.keys(KINDS).length
  || Boolean(claimFilters.type || claimFilters.named || claimFilters.stance || claimFilters.negated || claimFilters.confidence);

// The bar of filters; `changed` is called after each change.
const filterBar = (changed) => {
  const reset = button("Reset", () => {
    claimFilters = noFilters();
    bar.replaceWith(filterBar(changed));
    changed();
  }, { class: "quiet reset" });
  const apply = () => {
    reset.hidden = !filtersAreOn();
    changed();
  };
  const set = (field) => (value) => {
    claimFilters[field] = value;
    apply();
  };
  const options = (all, names) => [["", all], ...Object.entries(names)];
  const kinds = Object.entries(KINDS).map(([kind, [name, hint]]) => {
    const toggle = button(
      [el("span", { class: `swatch k-${kind}`, "aria-hidden": "true" }), name],
      () => {
        claimFilters.kinds[claimFilters.kinds.has(kind) ? "delete" : "add"](kind);
        toggle.setAttribute("aria-pressed", claimFilters.kinds.has(kind));
        apply();
      },
      { class: "chip", "aria-pressed": claimFilters.kinds.has(kind), title: hint },
    );
    return toggle;
  });
  const figure = el("output", {}, percent(claimFilters.confidence));
  const confidence = el("input", { type: "range", min: 0, max: 1, step: 0.05, "aria-label": "Confidence at least" });
  confidence.value = claimFilters.confidence;
  confidence.addEventListener("input", () => {
    figure.textContent = percent(confidence.valueAsNumber);
    confidence.setAttribute("aria-valuetext", figure.textContent);
  });
  confidence.addEventListener("change", () => set("confidence")(confidence.valueAsNumber));
  const bar = el("div", { class: "filters", role: "group", "aria-label": "Which claims are shown" },
    el("div", { class: "chips" }, kinds, el("label", { class: "range" }, "Confidence ≥", confidence, figure)),
    el("div", { class: "choices" },
      choice("Type of source", options("Any source", SOURCE_TYPES), claimFilters.type, set("type")),
      choice("Named or unnamed", options("Named or not", { named: "Named", unnamed: "Unnamed", none: "No source" }), claimFilters.named, set("named")),
      choice("Stance", options("Any stance", { asserts: "Asserts", denies: "Denies", asks: "Asks", doubts: "Doubts" }), claimFilters.stance, set("stance")),
      choice("Negated", options("Negated or not", { true: "Negated", false: "Not negated" }), claimFilters.negated, set("negated")),
      reset));
  reset.hidden = !filtersAreOn();
  return bar;
};
