// Elements out of text that is never HTML: whatever comes from a record becomes a text node or a plain attribute.

const el = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    if (name.startsWith("aria-")) element.setAttribute(name, String(value));
    else if (value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
};

// Text from the web, which may run from right to left whatever surrounds it.
const webText = (tag, text, attributes = {}) => el(tag, { dir: "auto", ...attributes }, text);

// A link out of the page, of the web's schemes alone; any other address stands as text.
const outLink = (address, text = address, attributes = {}) => {
  const scheme = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).protocol : "";
  return scheme === "http:" || scheme === "https:"
    ? el("a", { href: address, rel: "noopener noreferrer", target: "_blank", ...attributes }, text)
    : el("span", attributes, text);
};

const button = (text, action, attributes = {}) => {
  const element = el("button", { type: "button", ...attributes }, text);
  element.addEventListener("click", action);
  return element;
};

// A labelled <select>; `options` are [value, text] pairs.
const choice = (label, options, value, action) => {
  const select = el("select", { "aria-label": label }, options.map(([key, text]) => el("option", { value: key }, text)));
  select.value = value;
  select.addEventListener("change", () => action(select.value));
  return select;
};

// Lists that are not full yet; printing fills them.
const unfilled = new Set();
addEventListener("beforeprint", () => [...unfilled].forEach((fill) => fill(Infinity)));

// Forget the lists that are no longer shown.
const forgetOldLists = () => {
  for (const fill of unfilled) if (!fill.isShown()) unfilled.delete(fill);
};

// Fill `list` with what `make` returns for each item, as far as the reader scrolls.
const fillLazily = (list, items, make, chunk = 60) => {
  let next = 0;
  const sentinel = el("li", { class: "sentinel", "aria-hidden": "true" });
  const fill = (count) => {
    const end = Math.min(items.length, next + count);
    const made = items.slice(next, end).map(make);
    next = end;
    sentinel.remove();
    list.append(...made);
    if (next === items.length) return stop();
    list.append(sentinel);
  };
  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && fill(chunk), { rootMargin: "600px" },
  );
  const stop = () => {
    observer.disconnect();
    unfilled.delete(fill);
  };
  fill.isShown = () => list.isConnected;
  unfilled.add(fill);
  list.replaceChildren();
  fill(chunk);
  if (next < items.length) observer.observe(sentinel);
  return list;
};

const readBlock = (id) => {
  const block = document.getElementById(id);
  const data = JSON.parse(block.textContent);
  block.remove();
  return data;
};
