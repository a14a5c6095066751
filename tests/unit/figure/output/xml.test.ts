/** The reader must refuse what it is there to find. */
import { expect, test } from 'vitest';
import { elementsOf, parseXml } from '../xml.ts';

test('a document becomes a tree', () => {
  expect(parseXml('<a x="1" xml:lang=\'a"b\'>one &amp; <b y="&quot;&#10;&#x41;"/>two<c>three</c></a>\n')).toEqual({
    tag: 'a', attributes: { x: '1', 'xml:lang': 'a"b' }, text: 'one & twothree', children: [
      { tag: 'b', attributes: { y: '"\nA' }, children: [], text: '' },
      { tag: 'c', attributes: {}, children: [], text: 'three' },
    ],
  });
});

test('line ends and white space of attributes are read as the specification says', () => {
  const { attributes, text } = parseXml('<a x="1\t2\r\n3">4\r5</a>');
  expect([attributes['x'], text]).toEqual(['1 2 3', '4\n5']);
});

test('elements are listed in order', () => {
  expect(elementsOf(parseXml('<a><b><c/></b><d/></a>')).map(({ tag }) => tag)).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  ['an ampersand', '<a>b & c</a>'],
  ['an ampersand in an attribute', '<a b="c & d"/>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['an entity without its end', '<a>&amp</a>'],
  ['a reference to a character that is not allowed', '<a>&#0;</a>'],
  ['a reference beyond Unicode', '<a>&#x110000;</a>'],
  ['a lesser-than', '<a>1 < 2</a>'],
  ['a lesser-than in an attribute', '<a b="<"/>'],
  ['the end of a CDATA section', '<a>]]></a>'],
  ['a control character', '<a>\u0001</a>'],
  ['half a surrogate pair', '<a>\uD800</a>'],
  ['a noncharacter', '<a>\uFFFE</a>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute without a value', '<a b/>'],
  ['attributes without a space between', '<a b="1"c="2"/>'],
  ['a name that starts with a figure', '<1a/>'],
  ['tags that cross', '<a><b></a></b>'],
  ['a tag that is not closed', '<a><b></a>'],
  ['nothing after the opening tag', '<a>'],
  ['two roots', '<a/><a/>'],
  ['text after the root', '<a/>b'],
  ['text before the root', 'b<a/>'],
  ['a prefix that is not declared', '<a xlink:href="b"/>'],
  ['nothing', ''],
])('%s is refused', (_, xml) => {
  expect(() => parseXml(xml)).toThrow(Error);
});
