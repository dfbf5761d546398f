import { expect, it } from 'vitest';
import { repeats } from '../../src/thread/repeats.ts';

const TITLE = 'Leeds keeps its last mobile library on the road';

it.each([
  ['the same in other words', 'Leeds keeps on the road its last mobile library.', true],
  [
    'a lead that goes further',
    'Leeds will keep its last mobile library, after 4,100 residents signed.',
    false,
  ],
  [
    'a lead that says all of it and little more',
    'Leeds keeps its last mobile library on the road, the council said.',
    true,
  ],
  ['something else', 'The service reportedly costs £96,000 a year.', false],
])('%s', (_, text, expected) => {
  expect(repeats(text, TITLE)).toBe(expected);
});
