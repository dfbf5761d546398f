import { crc32, deflateRawSync } from 'node:zlib';

/** A run of text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of these runs in a style, or in none. */
export function styled(style: string | null, runs: string): string {
  const properties = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runs}</w:p>`;
}

/** A table, a paragraph a cell. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${styled(null, run(text))}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** The mark of the n-th footnote. */
export function note(n: number): string {
  return `<w:r><w:footnoteReference w:id="${n}"/></w:r>`;
}

/** A Word document of these paragraphs and footnotes, with the styles that Word names in English. */
export function wordFile(paragraphs: readonly string[], notes: readonly string[] = []): Uint8Array {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const footnotes = notes.map(
    (text, index) => `<w:footnote w:id="${index + 1}">${styled(null, run(text))}</w:footnote>`,
  );
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return zip({
    '[Content_Types].xml': `<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="s1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="f1" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/footnotes.xml': `<w:footnotes ${word}>${footnotes.join('')}</w:footnotes>`,
    'word/styles.xml': `<w:styles ${word}>${style('Title', 'Title')}${style('Heading2', 'heading 2')}${style('Quote', 'Quote')}${style('Caption', 'caption')}${style('ListBullet', 'List Bullet')}</w:styles>`,
    'word/document.xml': `<w:document ${word}><w:body>${paragraphs.join('')}</w:body></w:document>`,
  });
}

/** A zip of deflated files: PKWARE's APPNOTE.TXT, 4.3. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const whole = Buffer.from(text);
    const data = deflateRawSync(whole);
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(crc32(whole), 10);
    sizes.writeUInt32LE(data.length, 14);
    sizes.writeUInt32LE(whole.length, 18);
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
