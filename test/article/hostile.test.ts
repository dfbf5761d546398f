import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { FindingError } from '../../src/findings/finding.ts';
import { HOSTILE, type Hostile } from './hostile-inputs.ts';

test.each(HOSTILE.map((input) => [input.name, input.type, input] as const))(
  '%s in %s end in an article or a finding',
  (_, __, input) => {
    expect(outcome(input, input.size / 50)).not.toMatch(/^crash/u);
  },
);

/** What costs a parser more than its size: at full size it must not even reach the parser. */
const REFUSED = HOSTILE.filter(
  ({ type, name }) =>
    (type === 'html' && /^(?:open|many attributes|list items|line breaks|nested)/u.test(name)) ||
    (type === 'markdown' &&
      /never closed|brackets|open comments|table|marks|list|notes/u.test(name)),
).filter(({ name }) => !name.startsWith('shortcodes'));

test.each(REFUSED.map((input) => [input.name, input.type, input] as const))(
  '%s in %s are refused at their full size',
  (_, __, input) => {
    expect(outcome(input, input.size)).toBe('input-tangled');
  },
);

function outcome(input: Hostile, size: number): string {
  const bytes = input.make(Math.max(2, Math.floor(size)));
  try {
    readArticle({ name: 'hostile', type: input.type, bytes }, { lang: null, url: null });
    return 'read';
  } catch (error) {
    return error instanceof FindingError ? error.finding.code : `crash: ${String(error)}`;
  }
}
