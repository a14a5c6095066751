/**
 * A strict reader of the XML that a figure is printed as: elements, attributes and text. Anything that XML 1.0 forbids
 * throws; so does what it allows and a figure does not have: a declaration, a comment, CDATA, a prefix other than
 * `xml`.
 */
export interface XmlElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** All the words inside, those of the children too. */
  text: string;
}

/** Productions [2] Char, [4] NameStartChar and [4a] NameChar, without the colon. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const START = [
  String.raw`A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}`,
  String.raw`\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}`,
].join('');
const NAME = String.raw`[${START}][-.${START}0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]*`;
const OPENING = new RegExp(`<(${NAME})`, 'yu');
const ATTRIBUTE = new RegExp(
  String.raw`[\t\n ]+((?:xml:|xmlns:)?${NAME})[\t\n ]*=[\t\n ]*(?:"([^<"]*)"|'([^<']*)')`,
  'yu',
);
const OPENED = /[\t\n ]*(\/?)>/y;
const WORDS = /[^<]+/y;
const CLOSING = new RegExp(String.raw`</(${NAME})[\t\n ]*>`, 'yu');
const REFERENCE = /&(?:#([0-9]+);|#x([0-9a-fA-F]+);|(amp|lt|gt|quot|apos);)?/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolve(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const char = point <= 0x10ffff ? String.fromCodePoint(point) : '';
    if (char === '' || ILLEGAL.test(char)) throw new Error(`“${whole}” is no reference to a character`);
    return char;
  });
}

/** @throws Error on anything that is not well-formed. */
export function parseXml(source: string): XmlElement {
  // 2.11, End-of-Line Handling.
  const xml = source.replace(/\r\n?/g, '\n');
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const expected = (what: string) => new Error(`${what} was expected at ${at}: ${xml.slice(at, at + 60)}`);

  function attributesOf(): Record<string, string> {
    const attributes = new Map<string, string>();
    for (let found = take(ATTRIBUTE); found; found = take(ATTRIBUTE)) {
      const [, name = '', double, single] = found;
      if (attributes.has(name)) throw new Error(`the attribute ${name} stands twice before ${at}`);
      // 3.3.3, Attribute-Value Normalization: only a reference keeps a tab or a line end.
      attributes.set(name, resolve((double ?? single ?? '').replace(/[\t\n]/g, ' ')));
    }
    return Object.fromEntries(attributes);
  }

  function element(): XmlElement {
    const tag = take(OPENING)?.[1];
    if (tag === undefined) throw expected('an element');
    const attributes = attributesOf();
    const opened = take(OPENED);
    if (!opened) throw expected('an attribute or the end of the tag');
    const children: XmlElement[] = [];
    let text = '';
    if (opened[1] === '/') return { tag, attributes, children, text };
    for (;;) {
      const [words] = take(WORDS) ?? [''];
      if (words.includes(']]>')) throw new Error(`“]]>” stands in the text before ${at}`);
      text += resolve(words);
      const closed = take(CLOSING)?.[1];
      if (closed === tag) return { tag, attributes, children, text };
      if (closed !== undefined) throw new Error(`</${closed}> closes <${tag}> before ${at}`);
      const child = element();
      children.push(child);
      text += child.text;
    }
  }

  if (ILLEGAL.test(xml)) throw new Error('a character stands there that XML does not allow');
  const root = element();
  if (xml.slice(at).trim() !== '') throw expected('the end');
  return root;
}

/** An element and all that is inside it, in the order of the text. */
export const elementsOf = (root: XmlElement): XmlElement[] => [root, ...root.children.flatMap(elementsOf)];
