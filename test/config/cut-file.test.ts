import { expect, test } from 'vitest';
import { parseCutFile } from '../../src/config/cut-file.ts';

test('what an editor wrote is read, and an empty file sets nothing', () => {
  const text = 'headline: Le port rouvre\nthreads:\n  x:\n    - Un.\n    - Deux.\nformats: [og]\n';
  const file = parseCutFile(text, 'port.cut.yaml');
  expect(file.overrides.headline).toBe('Le port rouvre');
  expect(file.threads).toEqual({ x: ['Un.', 'Deux.'] });
  expect(file.values).toMatchObject({ formats: ['og'] });
  expect(parseCutFile('', 'port.cut.yaml')).toMatchObject({ article: null, threads: {} });
});

test('a mistake is told with its line', () => {
  expect(() => parseCutFile('headline: Le port\nheadlin: x\n', 'port.cut.yaml')).toThrow(
    /port\.cut\.yaml, line 2.*“headlin”.*headline/u,
  );
  expect(() => parseCutFile('points:\n  - "Un', 'port.cut.yaml')).toThrow(/line 2/u);
});
