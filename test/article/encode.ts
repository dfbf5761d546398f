/** Text in an encoding: the bytes, by looking every pair of bytes up in the decoder. */
export function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const marks = encoding === 'windows-1252' ? WINDOWS_MARKS : {};
  const table = new Map<string, number[]>();
  for (let high = 0xff; high >= 0x81; high -= 1) {
    for (let low = 0xff; low >= 0x40; low -= 1) {
      const decoded = decoder.decode(Uint8Array.from([high, low]));
      if ([...decoded].length === 1) table.set(decoded, [high, low]);
    }
  }
  for (let byte = 0xff; byte >= 0; byte -= 1) {
    const decoded = decoder.decode(Uint8Array.from([byte]));
    if (decoded !== '\ufffd' && decoded !== '') table.set(decoded, [byte]);
  }
  for (const [letter, byte] of Object.entries(marks)) table.set(letter, [byte]);
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [0x3f]));
}

/** Node 20 decodes these as Latin 1, so that the table made from its decoder lacks them. */
const WINDOWS_MARKS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  œ: 0x9c,
};
