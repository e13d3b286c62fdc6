/** Objects and lists written into a cell as text: JSON, or what Python prints. */

const WORDS: Readonly<Record<string, unknown>> = {
  None: null,
  null: null,
  nan: null,
  NaN: null,
  True: true,
  true: true,
  False: false,
  false: false,
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/** A text with a place in it. Every method moves the place on; none knows what it reads: throws. */
class Literal {
  private at = 0;

  constructor(private readonly text: string) {}

  /** The whole text as one value. */
  whole(): unknown {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) throw new SyntaxError(`more text at ${this.at}`);
    return value;
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }

  private take(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private value(): unknown {
    this.space();
    const sign = this.text[this.at] ?? '';
    if (sign === '{') return this.object();
    if (sign === '[' || sign === '(') return this.list(sign);
    const quoted = /^[ubr]?(['"])/i.exec(this.text.slice(this.at, this.at + 2));
    if (quoted) {
      this.at += quoted[0].length;
      return this.string(quoted[1] ?? "'");
    }
    return this.word();
  }

  private object(): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.at++;
    while (!this.take('}')) {
      const key = this.value();
      if (!this.take(':')) throw new SyntaxError(`no value at ${this.at}`);
      entries.push([String(key), this.value()]);
      if (!this.take(',') && this.text[this.at] !== '}') throw new SyntaxError(`no end at ${this.at}`);
    }
    return Object.fromEntries(entries);
  }

  private list(open: string): unknown[] {
    const items: unknown[] = [];
    const close = CLOSING[open] ?? ']';
    this.at++;
    while (!this.take(close)) {
      items.push(this.value());
      if (!this.take(',') && this.text[this.at] !== close) throw new SyntaxError(`no end at ${this.at}`);
    }
    return items;
  }

  private string(quote: string): string {
    let out = '';
    for (; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at] ?? '';
      if (sign === quote) {
        this.at++;
        return out;
      }
      if (sign !== '\\') {
        out += sign;
        continue;
      }
      const code = /^(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/i.exec(this.text.slice(this.at + 1, this.at + 10))?.[0];
      const next = this.text[this.at + 1] ?? '';
      out += code ? String.fromCodePoint(Number.parseInt(code.slice(1), 16)) : (ESCAPES[next] ?? next);
      this.at += code?.length ?? 1;
    }
    throw new SyntaxError('an open quote');
  }

  private word(): unknown {
    const word = /^[-+\w.]+/.exec(this.text.slice(this.at, this.at + 64))?.[0] ?? '';
    if (Object.hasOwn(WORDS, word)) {
      this.at += word.length;
      return WORDS[word];
    }
    const number = Number(word.replace(/L$/, ''));
    if (word === '' || Number.isNaN(number)) throw new SyntaxError(`unknown at ${this.at}`);
    this.at += word.length;
    return number;
  }
}

/** The object or list that a text writes out. Undefined where it is neither. */
export function parseLiteral(text: string): unknown {
  const trimmed = text.trim();
  if (!/^[[{(][\s\S]*[\]})]$/.test(trimmed)) return undefined;
  try {
    return JSON.parse(trimmed);
  } catch {
    try {
      return new Literal(trimmed).whole();
    } catch {
      return undefined;
    }
  }
}
