// Holds a request against the schemas of a page, and says what is wrong at which member.
"use strict";
(() => {
  const ORDER = ["type", "false", "required", "minLength", "maxLength", "minItems", "maxItems",
    "minProperties", "maxProperties", "minimum", "maximum", "pattern", "enum", "uniqueItems"];

  const decoded = (step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
  const steps = (location) => location.replace(/^#\/?/, "").split("/").filter(Boolean).map(decoded);

  function resolve(root, node) {
    while (node && node.$ref) node = root.$defs[decoded(node.$ref.slice("#/$defs/".length))];
    return node;
  }

  function schemaAt(root, location) {
    let node = root;
    for (const step of steps(location)) node = step === "$ref" ? resolve(root, node) : node?.[step];
    return node;
  }

  // The schema of the object that a member is in.
  function holding(root, way) {
    let node = root;
    for (const step of way.slice(0, -1)) {
      node = resolve(root, node);
      if (node?.anyOf && !node.type) node = resolve(root, node.anyOf[0]);
      node = node?.items ?? node?.properties?.[step] ?? node?.additionalProperties;
    }
    return resolve(root, node);
  }

  function valueAt(request, location) {
    let value = request;
    for (const step of steps(location)) value = value?.[step];
    return value;
  }

  // A member that is null is absent, as the command line and boto3 have it.
  function withoutNulls(root, schema, value) {
    schema = resolve(root, schema);
    if (schema?.anyOf && !schema.type) schema = resolve(root, schema.anyOf[0]);
    if (Array.isArray(value)) return value.map((each) => withoutNulls(root, schema?.items, each));
    if (value === null || typeof value !== "object") return value;
    const found = {};
    for (const [name, each] of Object.entries(value)) {
      const member = schema?.properties && Object.hasOwn(schema.properties, name);
      if (each === null && schema?.properties) continue;
      const inner = member ? schema.properties[name] : schema?.additionalProperties;
      Object.defineProperty(found, name, { value: withoutNulls(root, inner, each), enumerable: true });
    }
    return found;
  }

  function near(name, names) {
    const folded = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
    const distance = (a, b) => {
      let row = [...Array(b.length + 1).keys()];
      for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
          next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
        }
        row = next;
      }
      return row[b.length];
    };
    const ranked = names
      .map((each) => [distance(folded(name).slice(0, 60), folded(each)), each])
      .sort((a, b) => a[0] - b[0]);
    return ranked.length && ranked[0][0] <= Math.max(2, name.length / 4) ? ranked[0][1] : "";
  }

  function path(request, location) {
    // Items and values of maps by index and key, as violations of the generated package have them.
    let value = request;
    let text = "";
    for (const step of steps(location)) {
      if (Array.isArray(value)) text += `[${step}]`;
      else text += `${text && "."}${step}`;
      value = value?.[step];
    }
    return text;
  }

  const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

  function told(root, request, unit) {
    const schema = schemaAt(root, unit.keywordLocation.replace(/\/[^/]*$/, "")) ?? {};
    const value = valueAt(request, unit.instanceLocation);
    const size = typeof value === "string" ? [...value].length
      : value && typeof value === "object" ? Object.keys(value).length : 0;
    const limit = schema[unit.keyword];
    switch (unit.keyword) {
      case "type": {
        const is = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
        return `must be of type ${[limit].flat().join(" or ")}, and is ${is}`;
      }
      case "minLength": return `must have at least ${counted(limit, "character")}, and has ${size}`;
      case "maxLength": return `must have at most ${counted(limit, "character")}, and has ${size}`;
      case "minItems": return `must have at least ${counted(limit, "item")}, and has ${size}`;
      case "maxItems": return `must have at most ${counted(limit, "item")}, and has ${size}`;
      case "minProperties": return `must have at least ${limit} of its members, and has ${size}`;
      case "maxProperties": return `must have at most ${limit} of its members, and has ${size}`;
      case "minimum": return `must be at least ${limit}`;
      case "maximum": return `must be at most ${limit}`;
      case "pattern": return `must match ${/^\^\(\?:(.*)\)\$$/s.exec(limit)?.[1] ?? limit}`;
      case "enum": return `must be one of ${limit.slice(0, 20).map(String).join(", ")}`;
      case "uniqueItems": return "must not hold an item twice";
      case "multipleOf": return `must be a multiple of ${limit}`;
      default: return unit.error;
    }
  }

  function* plain(root, request, units) {
    for (const unit of units) {
      const location = unit.keywordLocation;
      if (/\/allOf\/|\/anyOf\/1\b|\/not\b|\/if\b/.test(location)) continue;
      const where = unit.instanceLocation;
      if (unit.keyword === "required") {
        const name = /property "(.*)"/s.exec(unit.error)?.[1] ?? "";
        const under = path(request, where);
        yield { where: `${where}/${name}`, path: `${under}${under && "."}${name}`, keyword: "required",
          message: "is required", steps: [...steps(where), name] };
      } else if (unit.keyword === "false") {
        const name = steps(where).at(-1);
        const meant = near(name, Object.keys(holding(root, steps(where))?.properties ?? {}));
        yield { where, path: path(request, where), keyword: "false", steps: steps(where),
          message: `is not a member${meant && `; did you mean ${meant}?`}` };
      } else if (ORDER.includes(unit.keyword) || unit.keyword === "multipleOf") {
        const key = location.includes("/propertyNames");
        yield { where: where + (key ? "[key]" : ""), path: path(request, where) + (key ? " (its name)" : ""),
          keyword: unit.keyword, steps: steps(where), message: told(root, request, unit) };
      }
    }
  }

  function* broken(root, request, units) {
    const seen = new Set();
    for (const unit of units) {
      const number = /^#\/allOf\/(\d+)/.exec(unit.keywordLocation)?.[1];
      if (number === undefined) continue;
      const [, says, id] = /^(.*) \[([^\]]*)\]$/s.exec(root.allOf[number].description) ?? [];
      if (seen.has(id)) continue;
      seen.add(id);
      yield { where: `rule ${id}`, path: "", keyword: "rule", rule: id, message: says };
    }
  }

  function* deprecated(root, schema, value, at) {
    schema = resolve(root, schema);
    if (!schema || value === null || typeof value !== "object") return;
    for (const [name, each] of Object.entries(value)) {
      const inner = Array.isArray(value) ? schema.items
        : schema.properties?.[name] ?? schema.additionalProperties;
      const way = [...at, name];
      if (!Array.isArray(value) && schema.properties?.[name]?.deprecated) {
        yield { where: `#/${way.join("/")}`, path: way.join("."), keyword: "deprecated", steps: way,
          message: "is deprecated" };
      }
      yield* deprecated(root, inner, each, way);
    }
  }

  function held(root, request) {
    const { errors } = new JsonSchema.Validator(root, "2020-12", false).validate(request);
    const first = new Map();
    for (const each of plain(root, request, errors)) {
      const known = first.get(each.where);
      if (!known || ORDER.indexOf(each.keyword) < ORDER.indexOf(known.keyword)) first.set(each.where, each);
    }
    return [...first.values(), ...broken(root, request, errors)];
  }

  globalThis.checkRequest = (page, pasted) => {
    const request = withoutNulls(page.schema, page.schema, pasted);
    const errors = held(page.schema, request).map((each) => ({ ...each, severity: "error" }));
    const known = new Set(errors.map((each) => each.where));
    const more = [...held(page.strict, request), ...deprecated(page.strict, page.strict, request, [])];
    const warnings = more
      .filter((each) => !known.has(each.where))
      .map((each) => ({ ...each, severity: "warning" }));
    return [...errors, ...warnings];
  };
})();
