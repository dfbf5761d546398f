import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { tellSourceType } from '../../src/article/source-type.ts';
import { unpackSource } from '../../src/article/unpack.ts';
import { FindingError } from '../../src/findings/finding.ts';
import { run, styled, wordFile } from './word-file.ts';

const NOTHING_GIVEN = { lang: null, url: null };

test('a Word document gives its title, headings, quotations and lists, and no deletion or comment', async () => {
  const bytes = wordFile([
    styled('Title', run('Le port rouvre aux voiliers')),
    styled(
      null,
      `${run('Le conseil a voté ')}<w:del w:id="1"><w:r><w:delText>hier </w:delText></w:r></w:del>${run('la réouverture.')}`,
    ),
    styled(
      'Heading2',
      `${run('Un quai rendu au vent')}<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    ),
    styled('Quote', run('Nous rouvrons un quai.')),
    styled(null, run('Le chantier a duré dix-huit mois.')),
  ]);
  const source = await unpackSource({ name: 'port.docx', type: 'docx', bytes });
  const article = readArticle(source, NOTHING_GIVEN);
  expect(article.blocks.map((block) => [block.kind, article.text.slice(...block.span)])).toEqual([
    ['heading', 'Le port rouvre aux voiliers'],
    ['paragraph', 'Le conseil a voté la réouverture.'],
    ['heading', 'Un quai rendu au vent'],
    ['quotation', 'Nous rouvrons un quai.'],
    ['paragraph', 'Le chantier a duré dix-huit mois.'],
  ]);
  expect(article.title?.text).toBe('Le port rouvre aux voiliers');
});

test('a file that is no Word document is refused', async () => {
  const source = {
    name: 'port.docx',
    type: 'docx',
    bytes: new TextEncoder().encode('PK no zip'),
  } as const;
  const failure = await unpackSource(source).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FindingError);
  expect(failure instanceof FindingError && failure.finding.code).toBe('input-damaged');
});

test('a small Word document that unpacks to a huge one is refused, whatever it says of itself', async () => {
  const bytes = wordFile([styled(null, run('port '.repeat(2_500_000)))]);
  expect(bytes.length).toBeLessThan(100_000);
  expect(await refusal(bytes)).toBe('input-tangled');
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 28 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  expect(await refusal(bytes)).toBe('input-tangled');
});

test('a Word document with an entity of its own is refused', async () => {
  const odd = styled(null, run('Le port &outside; rouvre.'));
  expect(await refusal(wordFile([odd]))).toBe('input-damaged');
});

async function refusal(bytes: Uint8Array): Promise<string | null> {
  const failure = await unpackSource({ name: 'port.docx', type: 'docx', bytes }).catch(
    (error: unknown) => error,
  );
  return failure instanceof FindingError ? failure.finding.code : null;
}

test('any other source is left as it is', async () => {
  const source = {
    name: 'port.txt',
    type: 'text',
    bytes: new TextEncoder().encode('Le port.'),
  } as const;
  expect(await unpackSource(source)).toBe(source);
});

test.each([
  ['article.pdf', '%PDF-1.7', 'pdf'],
  ['-', '%PDF-1.7', 'pdf'],
  ['-', '<!doctype html><p>Le port', 'html'],
  ['-', '---\ntitle: Le port\n---\n', 'markdown'],
  ['-', 'Le port rouvre.\n\n## Un quai\n', 'markdown'],
  ['-', 'Le port rouvre.', 'text'],
  ['README', 'Le port rouvre.', 'text'],
  ['articles/Port.MARKDOWN', 'Le port', 'markdown'],
  ['port.htm', 'Le port', 'html'],
  ['port.odt', 'PK', 'odt'],
  ['port.rtf', '', 'rtf'],
  ['port.doc', '', 'doc'],
  ['port.pages', 'PK', 'pages'],
  ['port.txt', '{\\rtf1\\ansi', 'rtf'],
  ['port.doc', '{\\rtf1\\ansi', 'rtf'],
  ['port.txt', '%PDF-1.4', 'pdf'],
  ['port.jpeg', 'x', 'other'],
  ['v1.2/port', 'Le port', 'text'],
])('%s that begins “%s” is %s', (name, text, type) => {
  expect(tellSourceType(name, new TextEncoder().encode(text))).toBe(type);
});

test('a Word document with a password is told by its first bytes', () => {
  const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  expect(tellSourceType('port.docx', bytes)).toBe('doc');
});

test.each([
  ['pdf', 'input-pdf'],
  ['odt', 'input-odt'],
  ['rtf', 'input-rtf'],
  ['doc', 'input-doc'],
  ['pages', 'input-pages'],
  ['gdoc', 'input-gdoc'],
  ['other', 'input-type'],
] as const)('%s is refused with advice of its own', (type, code) => {
  const bytes = new TextEncoder().encode('x');
  expect(() => readArticle({ name: 'port', type, bytes }, NOTHING_GIVEN)).toThrow(
    expect.objectContaining({ finding: expect.objectContaining({ code }) }),
  );
});
