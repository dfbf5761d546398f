import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWhile } from '../../src/text/count-while.ts';

test('counts the items before the first that does not pass', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, limit) => {
      const sorted = [...numbers].sort((one, other) => one - other);
      const passing = sorted.filter((number) => number < limit).length;
      expect(countWhile(sorted, (number) => number < limit)).toBe(passing);
    }),
  );
});
