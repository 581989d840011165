// Search, copying, opening and closing, and the check of a pasted request.
"use strict";
(() => {
  const root = document.documentElement.dataset.root;
  const by = (id) => document.getElementById(id);
  const made = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // ------------------------------------------------------------------------------- theme
  const theme = by("theme");
  const isDark = () => {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  };
  const label = () => { theme.textContent = isDark() ? "Light" : "Dark"; };
  theme.hidden = false;
  label();
  theme.addEventListener("click", () => {
    const wanted = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = wanted;
    try {
      localStorage.setItem("botosmith-theme", wanted);
    } catch {
      // It holds for this page then.
    }
    label();
  });

  // ------------------------------------------------------------------------------ search
  const input = by("search");
  const results = by("results");
  let index;
  let documents = [];
  let active = -1;

  // MaxErrors is found by “maxerrors”, “errors” and “max errors”.
  const words = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean).flatMap((word) => {
    const parts = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\p{N}+|\p{L}+/gu) ?? [];
    return parts.length > 1 ? [word, ...parts] : [word];
  });

  function prepared() {
    return new Promise((resolve, reject) => {
      if (index) return resolve(index);
      const script = made("script", { src: `${root}assets/documents.js` });
      script.addEventListener("load", () => {
        documents = globalThis.botosmithDocuments.map((each, id) => ({ ...each, id }));
        index = new MiniSearch({
          fields: ["title", "members", "text"],
          storeFields: ["kind"],
          extractField: (document, name) =>
            name === "members" ? document.members.join(" ") : document[name],
          tokenize: words,
          searchOptions: { boost: { title: 4, members: 2 }, prefix: true, fuzzy: 0.15, combineWith: "AND",
            boostDocument: (id, term, stored) => ({ service: 8, operation: 5 })[stored.kind] ?? 1 },
        });
        index.addAll(documents);
        resolve(index);
      });
      script.addEventListener("error", reject);
      document.head.append(script);
      return undefined;
    });
  }

  // A long name may be broken where a word of it begins.
  const breakable = (name) => name.split(/(?<=[a-z0-9])(?=[A-Z])/).flatMap((part, at) => at ? [made("wbr"), part] : [part]);

  function anchor(found, text) {
    const wanted = text.trim().toLowerCase();
    const member = found.members.find((each) => each.toLowerCase() === wanted)
      ?? found.members.find((each) => each.toLowerCase().endsWith(wanted) && wanted.length > 3);
    return member ?? "";
  }

  async function search() {
    const text = input.value;
    if (!text.trim()) return hide();
    await prepared();
    if (text !== input.value) return undefined;
    const found = index.search(text).slice(0, 20).map((each) => documents[each.id]);
    results.replaceChildren(...found.map((each, number) => {
      const member = each.kind === "operation" ? anchor(each, text) : "";
      const link = made("a", { href: `${root}${each.url}${member && `#m-${encodeURIComponent(member)}`}`, tabIndex: -1 },
        made("strong", {}, ...breakable(each.title)),
        made("span", { className: "type", textContent: ` ${each.service}${member && ` · ${member}`}` }),
        made("span", { className: "excerpt", textContent: each.text.replaceAll("``", "").slice(0, 140) }));
      const item = made("li", { id: `result-${number}` }, link);
      item.setAttribute("role", "option");
      return item;
    }));
    if (!found.length) {
      const none = made("li", { className: "none", textContent: "Nothing was found." });
      none.setAttribute("role", "option");
      results.append(none);
    }
    results.hidden = false;
    input.setAttribute("aria-expanded", "true");
    mark(-1);
    return undefined;
  }

  function hide() {
    results.hidden = true;
    input.setAttribute("aria-expanded", "false");
    mark(-1);
  }

  function mark(number) {
    active = number;
    [...results.children].forEach((each, at) => each.setAttribute("aria-selected", String(at === number)));
    if (number >= 0) {
      input.setAttribute("aria-activedescendant", `result-${number}`);
      results.children[number].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  input.addEventListener("input", search);
  input.addEventListener("focus", () => prepared().catch(() => {}));
  input.addEventListener("keydown", (event) => {
    const count = results.hidden ? 0 : results.querySelectorAll("a").length;
    if (event.key === "ArrowDown" && count) mark((active + 1) % count);
    else if (event.key === "ArrowUp" && count) mark((active + count - 1) % count);
    else if (event.key === "Enter" && count) results.querySelectorAll("a")[Math.max(active, 0)].click();
    else if (event.key === "Escape") hide();
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search") || event.target.closest("#results a")) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.closest("input, textarea")) {
      event.preventDefault();
      input.focus();
    }
  });

  // ------------------------------------------------------------------------------- pages
  const opened = (element) => {
    for (let each = element; each; each = each.parentElement) if (each.tagName === "DETAILS") each.open = true;
  };
  const reveal = () => {
    let wanted;
    try {
      // A member that is not shown itself is shown by what holds it.
      for (let id = decodeURIComponent(location.hash.slice(1)); id && !wanted; id = id.replace(/(?:^|\.|\[)[^.[]*$/, "")) wanted = by(id);
    } catch {
      return;
    }
    if (wanted) {
      opened(wanted.parentElement);
      wanted.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);
  reveal();
  for (const button of document.querySelectorAll("[data-open], [data-close]")) {
    const section = by(button.dataset.open ?? button.dataset.close);
    button.addEventListener("click", () => {
      for (const each of section.querySelectorAll("details.members")) each.open = Boolean(button.dataset.open);
    });
  }
  addEventListener("beforeprint", () => {
    for (const each of document.querySelectorAll("details")) each.open = true;
  });
  for (const button of document.querySelectorAll("button.copy")) {
    button.addEventListener("click", async () => {
      const code = button.closest("figure").querySelector("code");
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.firstChild.data = "Copied";
      } catch {
        getSelection().selectAllChildren(code);
        button.firstChild.data = "Press Ctrl-C";
      }
      setTimeout(() => { button.firstChild.data = "Copy"; }, 2000);
    });
  }

  // ------------------------------------------------------------------------------- check
  const data = by("page-data");
  if (!data) return;
  const pageData = JSON.parse(data.textContent);
  const pasted = by("pasted");
  const verdict = by("verdict");
  const members = new Map([...document.querySelectorAll("[data-path]")].map((each) => [each.dataset.path, each]));

  function memberAt(steps) {
    let found;
    let path = "";
    for (const step of steps) {
      const candidates = [`${path}${path && "."}${step}`, `${path}[]`];
      const next = candidates.find((each) => members.has(each));
      if (next === undefined) break;
      path = next;
      found = members.get(next);
    }
    return found;
  }

  // Items[0].Key and Map['x'] of the generated validator, step by step.
  const stepsOf = (path) => [...path.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)].map((each) => each[1] ?? each[2]);

  function shown(violations, judge) {
    for (const each of document.querySelectorAll(".violation")) each.remove();
    for (const each of document.querySelectorAll(".is-wrong")) each.classList.remove("is-wrong");
    const list = made("ul", { className: "verdicts" });
    for (const each of violations) {
      const rule = pageData.rules[each.rule] && [...document.querySelectorAll("[data-rule]")]
        .find((one) => one.dataset.rule === each.rule);
      const places = each.rule
        ? (each.steps?.length ? [memberAt(each.steps)] : pageData.rules[each.rule].asked.map((path) => members.get(path)))
        : [memberAt(each.steps)];
      const item = made("li", { className: each.severity });
      const [place] = places.filter(Boolean);
      const text = each.path && !each.message.startsWith(each.path) ? `${each.path} ${each.message}` : each.message;
      item.append(made("strong", { textContent: each.severity === "error" ? "Error: " : "Warning: " }), text, " ");
      if (place) item.append(made("a", { href: `#${encodeURIComponent(place.id)}`, textContent: "member" }));
      if (rule) item.append(" ", made("a", { href: `#${encodeURIComponent(rule.id)}`, textContent: "rule" }));
      list.append(item);
      rule?.classList.add("is-wrong");
      const [at] = places.filter(Boolean);
      if (at) {
        opened(at.parentElement);
        at.classList.add("is-wrong");
        const beside = made("p", { className: `violation ${each.severity}`, textContent: text });
        if (rule) beside.append(" ", made("a", { href: `#${encodeURIComponent(rule.id)}`, textContent: each.rule }));
        at.querySelector(".row").append(beside);
      }
    }
    const count = violations.filter((each) => each.severity === "error").length;
    const title = violations.length
      ? `${count} error${count === 1 ? "" : "s"}, ${violations.length - count} warning${violations.length - count === 1 ? "" : "s"}`
      : "Nothing is wrong.";
    verdict.className = count ? "wrong" : "right";
    verdict.replaceChildren(made("p", {}, made("strong", { textContent: title }), ` Checked by ${judge}.`), list);
  }

  async function asked(request) {
    if (!/^http:$/.test(location.protocol)) return undefined;
    try {
      const answer = await fetch(`${root}-/validate`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ service: pageData.service, operation: pageData.operation, request }),
      });
      if (!answer.ok) return undefined;
      const { violations } = await answer.json();
      return violations.map((each) => ({
        ...each,
        steps: stepsOf(each.path),
        rule: Object.hasOwn(pageData.rules, each.origin) ? each.origin : undefined,
      }));
    } catch {
      return undefined;
    }
  }

  let turn = 0;
  async function check() {
    turn += 1;
    const mine = turn;
    if (!pasted.value.trim()) {
      shown([], "");
      verdict.replaceChildren();
      verdict.className = "";
      return;
    }
    let request;
    try {
      request = readRequest(pasted.value);
    } catch (error) {
      shown([], "");
      verdict.className = "wrong";
      verdict.replaceChildren(made("p", { textContent: `This cannot be read: ${error.message}` }));
      return;
    }
    shown(checkRequest(pageData, request), "the exported schema, in this browser");
    const real = await asked(request);
    if (real && mine === turn) shown(real, "the generated validator");
  }

  let waiting;
  pasted.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 250);
  });
  by("run").addEventListener("click", check);
  by("clear").addEventListener("click", () => {
    pasted.value = "";
    check();
    pasted.focus();
  });
  for (const button of document.querySelectorAll("[data-example]")) {
    button.addEventListener("click", () => {
      pasted.value = pageData.examples[button.dataset.example];
      check();
    });
  }
})();
