import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { tellSourceType } from '../../src/article/source-type.ts';
import { unpackSource } from '../../src/article/unpack.ts';
import { FindingError } from '../../src/findings/finding.ts';

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

test('a Word document that would unpack to gigabytes is refused', async () => {
  const bytes = wordFile([styled(null, run('Le port rouvre.'))]);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4_000_000_000, true);
  }
  const failure = await unpackSource({ name: 'port.docx', type: 'docx', bytes }).catch(
    (error: unknown) => error,
  );
  expect(failure instanceof FindingError && failure.finding.code).toBe('input-tangled');
});

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
  ['port.jpeg', 'x', 'other'],
  ['v1.2/port', 'Le port', 'text'],
])('%s that begins “%s” is %s', (name, text, type) => {
  expect(tellSourceType(name, new TextEncoder().encode(text))).toBe(type);
});

test.each([
  ['pdf', 'input-pdf'],
  ['odt', 'input-odt'],
  ['other', 'input-type'],
] as const)('%s is refused with advice of its own', (type, code) => {
  const bytes = new TextEncoder().encode('x');
  expect(() => readArticle({ name: 'port', type, bytes }, NOTHING_GIVEN)).toThrow(
    expect.objectContaining({ finding: expect.objectContaining({ code }) }),
  );
});

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function styled(style: string | null, runs: string): string {
  const properties = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runs}</w:p>`;
}

/** A Word document of these paragraphs, with the styles that Word names in English. */
function wordFile(paragraphs: readonly string[]): Uint8Array {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return zip({
    '[Content_Types].xml': `<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${word}>${style('Title', 'Title')}${style('Heading2', 'heading 2')}${style('Quote', 'Quote')}</w:styles>`,
    'word/document.xml': `<w:document ${word}><w:body>${paragraphs.join('')}</w:body></w:document>`,
  });
}

/** A zip whose files are stored as they are: PKWARE's APPNOTE.TXT, 4.3. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt32LE(crc32(data), 10);
    sizes.writeUInt32LE(data.length, 14);
    sizes.writeUInt32LE(data.length, 18);
    sizes.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\u0003\u0004'), sizes, Buffer.from(name), data);
    central.push(
      Buffer.from('PK\u0001\u0002'),
      Buffer.from([20, 0]),
      sizes,
      place,
      Buffer.from(name),
    );
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...local, directory, end]));
}
