"use strict";
// The page is whole without this script: it only filters the matrix and shows one cookie's page at a time.
document.documentElement.classList.add("js");

document.addEventListener("DOMContentLoaded", () => {
  const byId = (id) => document.getElementById(id);
  const rows = [...document.querySelectorAll(".matrix tbody tr")].map((element) => {
    const link = element.querySelector("a");
    const { category, provider, differences } = element.dataset;
    return { element, link, page: byId(link.hash.slice(1)), category, provider, differences: differences.split(" ") };
  });
  const controls = ["text", "category", "provider", "difference"].map(byId);
  const [text, category, provider, difference] = controls;
  let opened = null;

  const listed = () => rows.filter((row) => !row.element.hidden);

  // Written out in lower case once, at the first search: the pages hold all that the declarations say.
  const words = (row) => (row.words ??= (row.element.textContent + " " + row.page.querySelector("table").textContent).toLowerCase());

  const differs = (row, asked) =>
    asked === "" || (asked === "any" ? !row.differences.includes("same") : row.differences.includes(asked));

  function filter() {
    const searched = text.value.trim().toLowerCase().split(/\s+/);
    for (const row of rows) {
      const isListed = (category.value === "" || row.category === category.value)
        && (provider.value === "" || row.provider === provider.value)
        && differs(row, difference.value)
        && (searched[0] === "" || searched.every((word) => words(row).includes(word)));
      row.element.hidden = !isListed;
      row.page.classList.toggle("listed", isListed);
    }
    const count = listed().length;
    byId("count").textContent = count === rows.length ? `${rows.length} cookies` : `${count} of ${rows.length} cookies`;
  }

  function neighbour(row, which, step) {
    const order = listed();
    const link = row.page.querySelector("." + which);
    const next = order[order.indexOf(row) + step];
    if (link === null) return;
    link.hidden = next === undefined || !order.includes(row);
    if (!link.hidden) link.href = next.link.hash;
  }

  function show() {
    const row = rows.find((each) => each.link.hash === location.hash);
    document.documentElement.classList.toggle("one", row !== undefined);
    opened?.page.classList.remove("open");
    if (row !== undefined) {
      row.page.classList.add("open");
      neighbour(row, "previous", -1);
      neighbour(row, "next", 1);
      window.scrollTo(0, 0);
      row.page.querySelector("h3").focus();
    } else if (opened !== null) {
      opened.link.focus();
    }
    opened = row ?? null;
  }

  function move(event) {
    const links = listed().map((row) => row.link);
    const at = links.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (at < 0 || links[to] === undefined) return;
    event.preventDefault();
    links[to].focus();
  }

  for (const control of controls) control.addEventListener("input", filter);
  byId("reset").addEventListener("click", () => {
    for (const control of controls) control.value = "";
    filter();
    text.focus();
  });
  byId("print-all").addEventListener("change", (event) => document.documentElement.classList.toggle("print-all", event.target.checked));
  document.querySelector(".matrix").addEventListener("keydown", move);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opened !== null) location.hash = "#matrix";
  });
  window.addEventListener("hashchange", show);
  document.querySelector(".filters").hidden = false;
  filter();
  show();
});
