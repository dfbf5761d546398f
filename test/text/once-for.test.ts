import { expect, test } from 'vitest';
import { onceFor } from '../../src/text/once-for.ts';

test('works something out once for each object', () => {
  const asked: string[][] = [];
  const lengthOf = onceFor((words: string[]) => asked.push(words) && words.length);
  const [harbour, none] = [['the', 'harbour'], []];
  expect([harbour, harbour, [...harbour], none, none].map(lengthOf)).toEqual([2, 2, 2, 0, 0]);
  expect(asked).toHaveLength(3);
});
