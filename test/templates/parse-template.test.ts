import { expect, test } from 'vitest';
import { FindingError } from '../../src/findings/finding.ts';
import { parseTemplate, type TemplateFiles } from '../../src/templates/parse-template.ts';
import { templateFiles } from '../render/press.ts';

const editorial = templateFiles('editorial');

/** The template with one text of one of its files replaced. */
function edited(file: string, from: string, to: string): TemplateFiles {
  const text = editorial[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
  return { ...editorial, [file]: text.replace(from, to) };
}

function refusal(files: TemplateFiles) {
  try {
    parseTemplate('mine', files);
  } catch (error) {
    if (error instanceof FindingError) return error.finding;
    throw error;
  }
  throw new Error('It was not refused.');
}

test('the template that is shipped has nothing to find fault with', () => {
  expect(parseTemplate('editorial', editorial).findings).toEqual([]);
});

test('a template.yaml that is not valid is told by its name', () => {
  const found = refusal({ ...editorial, 'template.yaml': 'name: [Mine' });
  expect(found).toMatchObject({ code: 'template-broken', where: { file: 'mine/template.yaml' } });
});

test('a slot keeps its range of sizes and loses its sample text', () => {
  const { pages } = parseTemplate('editorial', editorial);
  const text = JSON.stringify(pages.headline);
  expect(text).toContain('"slot":"headline","conditions":[],"fit":{"min":40,"max":92,"lines":3}');
  expect(text).not.toContain('Night ferries');
});

test.each([
  ['headline.html', 'data-slot="label"', 'data-slot="point"', 'label'],
  ['quote.html', 'data-slot="speaker"', 'data-slot="point"', 'speaker'],
  ['takeaway.html', 'data-slot="takeaway"', 'data-slot="point"', 'takeaway'],
])(
  'a template without its place for what must be on the card is refused: %s',
  (file, from, to, slot) => {
    expect(refusal(edited(file, from, to))).toMatchObject({
      code: 'template-slot-missing',
      where: { file: `mine/${file}` },
      message: expect.stringContaining(slot),
    });
  },
);

test('a photo needs a place for its credit', () => {
  const files = edited('headline.html', '<header', '<img data-slot="photo" /><header');
  expect(refusal(files)).toMatchObject({ code: 'template-slot-missing' });
});

test('a missing file is named', () => {
  const { 'style.css': _, ...files } = editorial;
  expect(refusal(files).message).toContain('style.css');
});

test('an unknown slot is refused with its line, and the known ones are told', () => {
  const found = refusal(edited('quote.html', 'data-slot="role"', 'data-slot="job"'));
  expect(found).toMatchObject({
    code: 'template-slot-unknown',
    where: { file: 'mine/quote.html' },
  });
  const lines = (editorial['quote.html'] ?? '').split('\n');
  expect(found.where.line).toBe(lines.findIndex((text) => text.includes('data-slot="role"')) + 1);
  expect(found.fix).toContain('role');
});

test.each([
  ['data-fit="40 92 3"', 'data-fit="92 40 3"', 'template-fit'],
  ['data-fit="40 92 3"', '', 'template-fit-missing'],
  ['<header', '<script>alert(1)</script><header', 'template-script'],
  ['<header class', '<header onclick="alert(1)" class', 'template-script'],
  ['<header class', '<header style="color: red" class', 'template-inline-style'],
  ['</article>', '</article><p>Two</p>', 'template-root'],
])('what cannot be drawn is refused: %s → %s', (from, to, code) => {
  expect(refusal(edited('headline.html', from, to)).code).toBe(code);
});

test.each([
  ['</header>', '', 'header'],
  ['</h1>', '</h2>', 'h1'],
])('a tag that is not closed is refused with file and line: %s → “%s”', (from, to, tag) => {
  const found = refusal(edited('headline.html', from, to));
  expect(found).toMatchObject({ code: 'template-tag-open', where: { file: 'mine/headline.html' } });
  expect(found.message).toMatch(/^Line \d\d of /u);
  expect(found.fix).toBe(`Write </${tag}> where it ends.`);
});

test('a stylesheet may fetch nothing', () => {
  const files = edited(
    'style.css',
    'background: var(--paper)',
    'background: url(https://quai.example/a.png)',
  );
  expect(refusal(files)).toMatchObject({ code: 'template-address' });
  const data = edited(
    'style.css',
    'background: var(--paper)',
    'background: url(data:image/png;base64,AA)',
  );
  expect(parseTemplate('mine', data).findings).toEqual([]);
});

test('what has no effect in the stylesheet is told with its line', () => {
  const files = edited(
    'style.css',
    'font-weight: 700;',
    'font-weight: 700; color: notacolor; columns: 2;',
  );
  const lines = (editorial['style.css'] ?? '').split('\n');
  const line = lines.findIndex((text) => text.includes('font-weight: 700;')) + 1;
  expect(parseTemplate('mine', files).findings).toMatchObject([
    { code: 'template-css', severity: 'warning', where: { file: 'mine/style.css', line } },
    { code: 'template-css-undrawn', severity: 'warning', where: { file: 'mine/style.css', line } },
  ]);
});
