import type { SourceType } from '../../src/article/source.ts';

/** Input made to hurt a reader, at any size. */
export type Hostile = {
  readonly name: string;
  readonly type: SourceType;
  /** The size at which it must still end within a second. */
  readonly size: number;
  readonly make: (size: number) => Uint8Array;
};

export const HOSTILE: readonly Hostile[] = [
  text('angle brackets', 'html', 100_000, (size) => '<'.repeat(size)),
  text('open tags', 'html', 100_000, (size) => '<div>'.repeat(size)),
  text('open formatting tags', 'html', 3000, (size) => '<b><i>'.repeat(size / 2) + PROSE),
  text('paragraphs in open formatting', 'html', 20_000, (size) => '<b><p>x'.repeat(size)),
  text('comments never closed', 'html', 50_000, (size) => '<!--'.repeat(size)),
  text(
    'a huge attribute',
    'html',
    1_000_000,
    (size) => `<p title="${'a '.repeat(size / 2)}">${PROSE}`,
  ),
  text('many attributes', 'html', 100_000, (size) => `<p ${attributes(size)}>${PROSE}`),
  text('entities', 'html', 100_000, (size) => `<p>${'&amp;lt;'.repeat(size)}`),
  text('entity declarations', 'html', 30, (size) => entityBomb(size)),
  text('list items', 'html', 200_000, (size) => `<ul>${'<li>port'.repeat(size)}</ul>`),
  text('paragraphs', 'html', 50_000, (size) => '<p>Le port rouvre aux voiliers.'.repeat(size)),
  text('line breaks', 'html', 200_000, (size) => `<p>${'Le port<br>'.repeat(size)}`),
  text('table cells', 'html', 100_000, (size) => `<table>${'<td>port'.repeat(size)}`),
  text('links', 'html', 50_000, (size) => '<a href=x>port</a> '.repeat(size)),
  text('block quotations', 'html', 20_000, (size) =>
    '<blockquote>Le port</blockquote>'.repeat(size),
  ),
  text('nested lists', 'html', 1000, (size) => '<ul><li>'.repeat(size) + PROSE),
  text('lists within the depth allowed', 'html', 180, (size) => '<ul><li>port'.repeat(size / 2)),
  text(
    'JSON-LD nested',
    'html',
    100_000,
    (size) => `<script type="application/ld+json">${'['.repeat(size)}</script><p>${PROSE}`,
  ),
  text('letters of one line', 'html', 4_900_000, (size) => `<p>${'a'.repeat(size)}`),
  text('links never closed', 'markdown', 100_000, (size) => '[a](b'.repeat(size / 5)),
  text('square brackets', 'markdown', 50_000, (size) => '['.repeat(size)),
  text('pairs of square brackets', 'markdown', 50_000, (size) => '[]'.repeat(size / 2)),
  text('images never closed', 'markdown', 50_000, (size) => '![['.repeat(size / 3)),
  text('stars', 'markdown', 50_000, (size) => '*a **b '.repeat(size / 7)),
  text('stars without words', 'markdown', 100_000, (size) => '*'.repeat(size)),
  text('underscores', 'markdown', 50_000, (size) => 'a_b_ _'.repeat(size / 6)),
  text('backticks', 'markdown', 50_000, (size) => backticks(size)),
  text('angle brackets', 'markdown', 100_000, (size) => '<'.repeat(size)),
  text('open comments', 'markdown', 100_000, (size) => 'a <!-- '.repeat(size / 7)),
  text('a table of many columns', 'markdown', 20_000, (size) => table(size)),
  text(
    'a table of many rows',
    'markdown',
    20_000,
    (size) => `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(size)}`,
  ),
  text('quotation marks', 'markdown', 100_000, (size) => '>'.repeat(size)),
  text('nested lists', 'markdown', 1000, (size) => nestedList(size)),
  text('list items', 'markdown', 200_000, (size) => '- port\n'.repeat(size)),
  text('headings', 'markdown', 50_000, (size) => '# Port\n\n'.repeat(size)),
  text('link definitions', 'markdown', 20_000, (size) => definitions(size)),
  text('footnotes', 'markdown', 20_000, (size) => footnotes(size)),
  text('addresses', 'markdown', 50_000, (size) => 'www.a.b '.repeat(size / 8)),
  text('at signs', 'markdown', 50_000, (size) => 'a@b.c'.repeat(size / 5)),
  text('shortcodes never closed', 'markdown', 100_000, (size) => '{{'.repeat(size / 2)),
  text('wiki links never closed', 'markdown', 100_000, (size) => '[[a|'.repeat(size / 4)),
  text('aliases in front matter', 'markdown', 30, (size) => aliasBomb(size)),
  text(
    'brackets in front matter',
    'markdown',
    100_000,
    (size) => `---\na: ${'['.repeat(size)}\n---\n${PROSE}`,
  ),
  text('keys in front matter', 'markdown', 20_000, (size) => `---\n${keys(size)}---\n${PROSE}`),
  text(
    'brackets in TOML',
    'markdown',
    100_000,
    (size) => `+++\na = ${'['.repeat(size)}\n+++\n${PROSE}`,
  ),
  text('one paragraph', 'markdown', 4_900_000, (size) => 'Le port. '.repeat(size / 9)),
  text('blank lines', 'markdown', 4_900_000, (size) => `${'\n'.repeat(size)}${PROSE}`),
  text('letters of one line', 'text', 4_900_000, (size) => 'a'.repeat(size)),
  text('one line', 'text', 4_900_000, (size) => 'Le port rouvre. '.repeat(size / 16)),
  text('blank lines', 'text', 4_900_000, (size) => `${PROSE}${'\n'.repeat(size)}${PROSE}`),
  text('spaces', 'text', 4_900_000, (size) => `${PROSE}${' '.repeat(size)}${PROSE}`),
  text('lines', 'text', 200_000, (size) => 'Le port rouvre.\n'.repeat(size)),
  text('list items', 'text', 200_000, (size) => '- port\n'.repeat(size)),
  text('labels', 'text', 100_000, (size) => 'À retenir :\n'.repeat(size)),
  text('turns', 'text', 50_000, (size) => 'Le Goff : Oui ?\nKerbrat : Non.\n'.repeat(size)),
  text('names of turns', 'text', 50_000, (size) => names(size)),
  text('quotation marks', 'text', 200_000, (size) => '« '.repeat(size / 2)),
  text('stars', 'text', 200_000, (size) => ' *a'.repeat(size / 3)),
  text('quoted mail', 'text', 200_000, (size) => '> '.repeat(size / 2)),
  text('combining marks', 'text', 1_000_000, (size) => `e${'\u0301'.repeat(size)}`),
  text('joiners', 'text', 1_000_000, (size) => '👩\u200d'.repeat(size / 3)),
  text('controls of direction', 'text', 1_000_000, (size) => `א${'\u202e'.repeat(size)}`),
];

const PROSE = 'Le conseil municipal a voté mardi soir la réouverture du vieux port.';

function text(
  name: string,
  type: SourceType,
  size: number,
  make: (size: number) => string,
): Hostile {
  return { name, type, size, make: (wished) => new TextEncoder().encode(make(wished)) };
}

function attributes(size: number): string {
  return Array.from({ length: size }, (_, index) => `a${index}=1`).join(' ');
}

/** A "billion laughs": each entity is ten of the one before. */
function entityBomb(depth: number): string {
  const declared = Array.from(
    { length: depth },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  );
  return `<!DOCTYPE html [<!ENTITY e0 "port">${declared.join('')}]><p>&e${depth};</p><p>${PROSE}`;
}

function aliasBomb(depth: number): string {
  const lines = Array.from(
    { length: depth },
    (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(',')}]`,
  );
  return `---\na0: &a0 port\n${lines.join('\n')}\n---\n${PROSE}`;
}

function backticks(size: number): string {
  const runs: string[] = [];
  for (let length = 1, total = 0; total < size; length += 1, total += length)
    runs.push(`${'`'.repeat(length)}a`);
  return runs.join('');
}

function table(columns: number): string {
  return `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n|${'b|'.repeat(columns)}\n`;
}

function nestedList(depth: number): string {
  return Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- port`).join('\n');
}

function definitions(count: number): string {
  return Array.from({ length: count }, (_, index) => `[a${index}]: b\n[a${index}] `).join('\n');
}

function footnotes(count: number): string {
  return Array.from({ length: count }, (_, index) => `port[^${index}]\n\n[^${index}]: note\n`).join(
    '\n',
  );
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}: port\n`).join('');
}

function names(count: number): string {
  return Array.from({ length: count }, (_, index) => `Nom${index} : oui.\n`).join('');
}
