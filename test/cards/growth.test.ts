import { expect, test } from 'vitest';
import { growthBeside, topOf } from '../../src/cards/growth.ts';
import type { TemplateElement } from '../../src/templates/template.ts';

function element(key: string, ...children: readonly TemplateElement[]): TemplateElement {
  const plain = { tag: 'div', className: '', slot: null, conditions: [], fit: null } as const;
  return { ...plain, marks: 'inline', key, children };
}

const row = { display: 'flex', flexDirection: 'row' };
const column = { display: 'flex', flexDirection: 'column' };

/** A page with a headline under a kicker and over a foot of a name and a link. */
function page(styles: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const foot = element('foot', element('name'), element('link'));
  const root = element('page', element('kicker'), element('headline'), foot);
  const keys = ['page', 'kicker', 'headline', 'foot', 'name', 'link'];
  const boxes = new Map(
    keys.map((key) => [key, { left: 0, top: 0, width: 100, height: 30, style: styles[key] ?? {} }]),
  );
  return { page: root, boxes };
}

const grown = new Map([
  ['kicker', 10],
  ['name', 30],
  ['link', 20],
]);

test('texts above one another take room together', () => {
  const laid = page({ page: column, foot: column });
  expect(growthBeside(laid, 'headline', grown)).toEqual({ before: 10, after: 50 });
});

test('of texts side by side only the tallest takes room', () => {
  const laid = page({ page: column, foot: row });
  expect(growthBeside(laid, 'headline', grown)).toEqual({ before: 10, after: 30 });
});

test('a text beside the room, or laid over the card, takes none of it', () => {
  expect(growthBeside(page({ page: row, foot: column }), 'headline', grown)).toEqual({
    before: 0,
    after: 0,
  });
  const over = page({ page: column, foot: column, name: { position: 'absolute' } });
  expect(growthBeside(over, 'headline', grown)).toEqual({ before: 10, after: 20 });
});

test('rows that wrap count as a column', () => {
  const laid = page({ page: column, foot: { ...row, flexWrap: 'wrap' } });
  expect(growthBeside(laid, 'headline', grown)).toEqual({ before: 10, after: 50 });
});

test('in a column from the foot up, what comes first stands below', () => {
  const laid = page({ page: { ...column, flexDirection: 'column-reverse' }, foot: column });
  expect(growthBeside(laid, 'headline', grown)).toEqual({ before: 50, after: 10 });
});

test('a text that got lower than it was measured leaves room', () => {
  const laid = page({ page: column, foot: column });
  const shrunk = new Map([['kicker', -10]]);
  expect(growthBeside(laid, 'headline', shrunk)).toEqual({ before: -10, after: 0 });
});

test('what stands above the dominant text goes down with it, what stands below it stays at the foot', () => {
  const laid = page({ page: column, foot: column });
  for (const [index, key] of ['kicker', 'headline', 'foot', 'name', 'link'].entries()) {
    const box = laid.boxes.get(key);
    if (box) laid.boxes.set(key, { ...box, top: index * 30 });
  }
  const dominant = { key: 'headline', column: 'page', offset: 200 };
  expect(topOf(laid, 'kicker', dominant, grown)).toBe(200);
  expect(topOf(laid, 'headline', dominant, grown)).toBe(240);
  expect(topOf(laid, 'name', dominant, grown)).toBe(90);
});
