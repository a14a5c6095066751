/** A Word document as editors have it: tracked changes, comments, a table, a footnote, fields, a hidden run. */
import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { readFile } from '../../../../src/apps/studio/bring-in/read-file.ts';

// What the page has: in Node the library reads files instead.
vi.mock('mammoth', async () => (await import('mammoth/mammoth.browser.js' as string)).default);

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const by = 'w:author="A" w:date="2026-01-01T00:00:00Z"';
const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;

const BODY = [
  paragraph('<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', run('A dam and its neighbours')),
  paragraph(
    run('The upper valley said the dam is '),
    `<w:ins w:id="1" ${by}>${run('entirely ')}</w:ins>`,
    `<w:del w:id="2" ${by}><w:r><w:delText>hardly </w:delText></w:r></w:del>`,
    '<w:commentRangeStart w:id="3"/>', run('safe'), '<w:commentRangeEnd w:id="3"/>',
    '<w:r><w:commentReference w:id="3"/></w:r>', run('.'), '<w:r><w:footnoteReference w:id="4"/></w:r>',
  ),
  `<w:p><w:pPr><w:rPr><w:del w:id="5" ${by}/></w:rPr></w:pPr>`
    + `<w:del w:id="6" ${by}><w:r><w:delText>A whole paragraph that was struck out.</w:delText></w:r></w:del></w:p>`,
  paragraph(run('One line'), '<w:r><w:br/></w:r>', run('and the next, in '),
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r>'
      + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', run('Khartoum'),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>', run('.')),
  `<w:tbl><w:tr>${cell('Valley')}${cell('Says')}</w:tr><w:tr>${cell('lower')}${cell('It leaks.')}</w:tr></w:tbl>`,
  paragraph(run('&lt;script&gt;alert(1)&lt;/script&gt; stays words.')),
].join('');

const FILES = {
  '[Content_Types].xml': '<?xml version="1.0"?>'
    + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
    + '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': relationships('officeDocument', 'word/document.xml'),
  'word/_rels/document.xml.rels': relationships('footnotes', 'footnotes.xml', 'comments', 'comments.xml'),
  'word/document.xml': `<w:document ${NAMESPACES}><w:body>${BODY}</w:body></w:document>`,
  'word/footnotes.xml': `<w:footnotes ${NAMESPACES}><w:footnote w:id="4">${paragraph(run('A note below.'))}`
    + '</w:footnote></w:footnotes>',
  'word/comments.xml': `<w:comments ${NAMESPACES}><w:comment w:id="3" ${by}>${paragraph(run('Really?'))}`
    + '</w:comment></w:comments>',
};

function relationships(...pairs: string[]): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = Array.from({ length: pairs.length / 2 }, (_, i) =>
    `<Relationship Id="r${i}" Type="${office}/${pairs[2 * i]}" Target="${pairs[2 * i + 1]}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}`
    + '</Relationships>';
}

const PARAGRAPHS = [
  'A dam and its neighbours',
  'The upper valley said the dam is entirely safe.',
  'One line', 'and the next, in Khartoum.',
  'Valley', 'Says', 'lower', 'It leaks.',
  '<script>alert(1)</script> stays words.',
];

test('of a Word document the text as it would be printed is taken, paragraph by paragraph', async () => {
  const zip = zipSync(Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, strToU8(text)])));
  const brought = await readFile(new File([zip], 'article.docx'));
  expect(brought).toMatchObject({ kind: 'text' });
  expect(brought.kind === 'text' && brought.text.paragraphs).toEqual(PARAGRAPHS);
});
