// Reads what people paste: JSON, a dict of Python, or a call with keyword arguments.
"use strict";
(() => {
  class Unreadable extends Error {
    constructor(message, text, at) {
      const before = text.slice(0, at).split("\n");
      super(`line ${before.length}, column ${before[before.length - 1].length + 1}: ${message}`);
    }
  }

  const CONSTANTS = { true: true, True: true, false: false, False: false, null: null, None: null };
  const ESCAPES = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", a: "\x07", 0: "\0", "/": "/" };
  const DEEPEST = 100;

  class Reader {
    constructor(text) {
      this.text = text;
      this.at = 0;
      this.depth = 0;
      this.within = false; // the arguments of a call that makes a value
    }

    fail(message) {
      throw new Unreadable(message, this.text, this.at);
    }

    skip() {
      const blank = /(?:\s|#[^\n]*)*/y;
      blank.lastIndex = this.at;
      blank.exec(this.text);
      this.at = blank.lastIndex;
    }

    match(expression) {
      expression.lastIndex = this.at;
      const found = expression.exec(this.text);
      if (found) this.at = expression.lastIndex;
      return found;
    }

    peek() {
      this.skip();
      return this.text[this.at];
    }

    takes(character) {
      if (this.peek() !== character) return false;
      this.at += 1;
      return true;
    }

    expect(character) {
      if (!this.takes(character)) this.fail(`“${character}” is expected here`);
    }

    whole() {
      this.skip();
      const start = this.at;
      // Whatever stands before a call: imports, and the name of a result.
      const call = /^[ \t]*(?:[A-Za-z_]\w*\s*=\s*)?(?:await\s+)?[A-Za-z_][\w.]*\.[A-Za-z_]\w*\s*\(/m;
      const found = call.exec(this.text.slice(start));
      let value;
      if (found && !/^[[{"']/.test(this.text.slice(start))) {
        this.at = start + found.index + found[0].length;
        while (this.second()) continue;
        value = this.arguments();
      } else {
        value = this.value();
      }
      this.skip();
      if (this.at < this.text.length) this.fail("nothing is expected after the request");
      return value;
    }

    second() {
      // boto3.client("ssm").send_command( … ): what counts is the last call of the chain.
      const start = this.at;
      try {
        this.arguments();
        const next = this.match(/\s*\.\s*[A-Za-z_]\w*\s*\(/y);
        if (next) return true;
        const line = this.match(/\s*\n(?:.*\n)*?[ \t]*(?:[A-Za-z_]\w*\s*=\s*)?[A-Za-z_][\w.]*\.[A-Za-z_]\w*\s*\(/y);
        if (line) return true;
      } catch {
        // The call itself is read again, and its mistake is reported there.
      }
      this.at = start;
      return false;
    }

    arguments() {
      const params = {};
      while (!this.takes(")")) {
        if (this.match(/\*\*/y)) {
          Object.assign(params, this.value());
        } else {
          const name = this.match(/([A-Za-z_]\w*)\s*=(?!=)/y);
          if (name) params[name[1]] = this.value();
          else this.value();
        }
        if (!this.takes(",") && this.peek() !== ")") this.fail("“,” or “)” is expected here");
      }
      return params;
    }

    value() {
      if (++this.depth > DEEPEST) this.fail("this is nested too deeply");
      try {
        return this.inner();
      } finally {
        this.depth -= 1;
      }
    }

    inner() {
      const next = this.peek();
      if (next === undefined) this.fail("a value is expected here");
      if (next === "{") return this.object();
      if (next === "[" || next === "(") return this.list(next === "[" ? "]" : ")");
      const text = this.strings();
      if (text !== undefined) return text;
      const number = this.match(/-?(?:\d[\d_]*\.?[\d_]*|\.\d+)(?:[eE][+-]?\d+)?/y);
      if (number) return Number(number[0].replaceAll("_", ""));
      const word = this.match(/[A-Za-z_][\w.]*/y);
      if (word) {
        if (Object.hasOwn(CONSTANTS, word[0])) return CONSTANTS[word[0]];
        if (this.within) return null;
        if (this.takes("(")) {
          this.within = true;
          this.arguments();
          this.within = false;
          // A time or another thing that a page cannot compute stands for any text.
          return "2030-01-01T00:00:00Z";
        }
        this.fail(`the value of “${word[0]}” is not known here; write it out`);
      }
      return this.fail(`“${next}” is not expected here`);
    }

    object() {
      const found = {};
      this.expect("{");
      while (!this.takes("}")) {
        if (this.match(/\*\*/y)) {
          Object.assign(found, this.value());
        } else {
          const key = this.strings();
          if (key === undefined) this.fail("a name between quotes is expected here");
          this.expect(":");
          Object.defineProperty(found, key, {
            value: this.value(),
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
        if (!this.takes(",") && this.peek() !== "}") this.fail("“,” or “}” is expected here");
      }
      return found;
    }

    list(closing) {
      const found = [];
      this.at += 1;
      let commas = 0;
      while (!this.takes(closing)) {
        found.push(this.value());
        if (this.takes(",")) commas += 1;
        else if (this.peek() !== closing) this.fail(`“,” or “${closing}” is expected here`);
      }
      return closing === ")" && found.length === 1 && !commas ? found[0] : found;
    }

    strings() {
      // Adjacent texts are one text, as in Python.
      let all;
      let bytes = false;
      for (;;) {
        this.skip();
        const opening = this.match(/([rRbBuU]{0,2})("""|'''|"|')/y);
        if (!opening) break;
        const prefix = opening[1].toLowerCase();
        bytes ||= prefix.includes("b");
        all = (all ?? "") + this.text_until(opening[2], prefix.includes("r"));
      }
      return bytes ? btoa(all) : all;
    }

    text_until(quote, raw) {
      let text = "";
      for (;;) {
        if (this.at >= this.text.length) this.fail("this text has no end");
        if (this.text.startsWith(quote, this.at)) {
          this.at += quote.length;
          return text;
        }
        const character = this.text[this.at++];
        if (character === "\n" && quote.length === 1) this.fail("this text has no end");
        if (character !== "\\") text += character;
        else if (raw) text += `\\${this.text[this.at++] ?? ""}`;
        else text += this.escape();
      }
    }

    escape() {
      const code = this.match(/u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})/y);
      if (code) {
        const point = parseInt(code[1] ?? code[2] ?? code[3], 16);
        if (point > 0x10ffff) this.fail("there is no such character");
        return code[3] ? String.fromCodePoint(point) : String.fromCharCode(point);
      }
      const character = this.text[this.at++] ?? "";
      if (character === "\n") return "";
      return ESCAPES[character] ?? (/["'\\]/.test(character) ? character : `\\${character}`);
    }
  }

  globalThis.readRequest = (text) => new Reader(text).whole();
})();
