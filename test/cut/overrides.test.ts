import { describe, expect, test } from 'vitest';
import { mergeOverrides } from '../../src/cut/choices.ts';
import { NO_OVERRIDES, overridesFrom } from '../../src/cut/cut-article.ts';
import { cutOf } from './reading.ts';

const TEXT = `« Le quai sera vide cet hiver »

La ville ferme le quai nord jusqu’en mars, dit-elle dans un communiqué. Les travaux coûtent 3 millions d’euros.

« Le quai sera vide cet hiver, mais les pêcheurs gardent leur place », promet Anne Le Roux, adjointe au port.

« Nous n’avons reçu aucune garantie écrite de la mairie », répond Yves Morvan, président du comité des pêches. La décision est « provisoire ».`;

const edit = (set: Record<string, unknown>) =>
  cutOf(TEXT, 'fr', { overrides: { ...NO_OVERRIDES, ...overridesFrom(set) } });
const codes = (set: Record<string, unknown>) => edit(set).findings.map(({ code }) => code);

describe('a quote that the editor set', () => {
  test('is found where it was said, though a title has its words too', () => {
    const [quote] = edit({ quote: 'Le quai sera vide cet hiver' }).quotes;
    expect(quote?.spans[0]?.[0]).toBeGreaterThan(100);
    expect(quote?.speaker?.name).toBe('Anne Le Roux');
  });

  test('is doubted under the name of another speaker of the article', () => {
    const set = {
      quote: 'Nous n’avons reçu aucune garantie écrite de la mairie',
      speaker: 'Anne Le Roux',
    };
    expect(codes(set)).toContain('speaker-doubted');
    expect(codes({ ...set, speaker: 'Yves Morvan' })).not.toContain('speaker-doubted');
    expect(codes({ ...set, speaker: 'M. Morvan' })).not.toContain('speaker-doubted');
  });

  test('keeps the role of a speaker whose name is only shortened', () => {
    const { quotes } = edit({ quote: 'Le quai sera vide cet hiver', speaker: 'Mme Le Roux' });
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Mme Le Roux', role: 'adjointe au port' });
  });

  test.each([
    [
      'fr',
      'l’adjointe au port',
      '« Le quai sera vide cet hiver, mais les pêcheurs restent », promet Anne Le Roux, adjointe au port.',
    ],
    [
      'fr',
      'La maire de Brest',
      '« Le quai sera vide cet hiver, mais les pêcheurs restent », promet Anne Le Roux, maire de Brest.',
    ],
    [
      'de',
      'Die Ministerin',
      '„Der Kai bleibt im Winter leer, aber die Fischer bleiben“, sagte Ministerin Anna Kask am Montag.',
    ],
    [
      'en',
      'the mayor of Brest',
      '“The quay will be empty this winter, but the boats stay,” said Ann Hill, mayor of Brest.',
    ],
  ])(
    'is not doubted under the role that the article gives its speaker, said once, in %s: %s',
    (lang, speaker, text) => {
      const { quotes, findings } = cutOf(text, lang, { overrides: overridesFrom({ speaker }) });
      expect(quotes[0]?.speaker).toMatchObject({ name: speaker, role: null });
      expect(findings.map(({ code }) => code)).not.toContain('speaker-doubted');
    },
  );

  test('is doubted under another’s role', () => {
    const set = { quote: 'Le quai sera vide cet hiver', speaker: 'le maire de Nantes' };
    expect(codes(set)).toContain('speaker-doubted');
  });

  test('is doubted where nobody said it, and where nobody is named', () => {
    const told = 'Les travaux coûtent 3 millions d’euros';
    expect(codes({ quote: told })).toEqual(
      expect.arrayContaining(['quote-unmarked', 'quote-unnamed']),
    );
    expect(codes({ quote: told, speaker: 'Jean Dupont' })).toContain('speaker-foreign');
  });

  test('is no quote where it runs on into what is told about it', () => {
    const { quotes, findings } = edit({
      quote: 'les pêcheurs gardent leur place », promet Anne Le Roux',
    });
    expect(quotes).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('quote-not-verbatim');
  });

  test('is answered with the words between the marks, for the editor to copy', () => {
    const { findings } = edit({ quote: 'Nous n’avons reçu aucune garantie de la mairie' });
    expect(JSON.stringify(findings)).toContain(
      'Nearest to it is “Nous n’avons reçu aucune garantie écrite de la mairie”',
    );
  });
});

test('an edited line that is still the article’s keeps its full stop in its place', () => {
  const text = 'Les travaux coûtent 3 millions d’euros.';
  const { points, takeaway } = edit({ points: [text], takeaway: text });
  const at = TEXT.indexOf('Les travaux coûtent');
  for (const line of [points[0], takeaway]) expect(line?.spans).toEqual([[at, at + text.length]]);
});

describe('a key with nothing behind it', () => {
  test.each([[''], ['  '], [null]])(
    'asks for no quote and no takeaway, and nothing is missed: %j',
    (none) => {
      const cut = edit({ quote: none, takeaway: none, kicker: none });
      expect(cut).toMatchObject({ quotes: [], takeaway: null, kicker: null });
      expect(cut.findings).toEqual([]);
      expect(cut.alternatives.quote).toHaveLength(2);
    },
  );

  test.each([[[]], [null], ['']])('asks for no points: %j', (none) => {
    expect(overridesFrom({}).points).toBeNull();
    expect(overridesFrom({ points: none }).points).toEqual([]);
  });

  test('in the saved cut stands above the words in the front matter', () => {
    const set = { quote: 'Le quai sera vide cet hiver', takeaway: 'Le quai sera vide' };
    const merged = mergeOverrides(overridesFrom({ quote: '' }), overridesFrom(set));
    expect(merged).toMatchObject({ quote: '', takeaway: 'Le quai sera vide' });
  });

  test('leaves the headline, which every card needs, to pullquote', () => {
    expect(edit({ headline: '' }).headline.text).toBe(edit({}).headline.text);
  });
});

test('where no quote is asked for, none is missed', () => {
  const { quotes, findings } = cutOf('Le port est vide. La ville le ferme.', 'fr', { quotes: 0 });
  expect(quotes).toEqual([]);
  expect(findings.map(({ code }) => code)).not.toContain('no-quote');
});

test('a candidate picked by its number stands in place of what was saved, under its own speaker', () => {
  const saved = overridesFrom({
    headline: 'Le quai se vide',
    quote: 'Le quai sera vide cet hiver',
    speaker: 'Anne Le Roux',
  });
  const [own, picked] = [{}, { headline: 2, quote: 2 }].map((picks) =>
    cutOf(TEXT, 'fr', { overrides: saved, picks }),
  );
  const free = cutOf(TEXT, 'fr', { picks: { headline: 2, quote: 2 } });
  expect(own?.headline.text).toBe('Le quai se vide');
  expect(picked?.headline).toEqual(free.headline);
  expect(picked?.quotes).toEqual(free.quotes);
});

test('a speaker set without a quote is given the best of their own', () => {
  const [quote, ...others] = edit({ speaker: 'Yves Morvan' }).quotes;
  expect([quote?.text.slice(0, 12), others]).toEqual(['Nous n’avons', []]);
  expect(codes({ speaker: 'Yves Morvan' })).not.toContain('speaker-doubted');
  expect(codes({ speaker: 'Jean Dupont' })).toContain('speaker-doubted');
});

test('one point needs no list', () => {
  expect(overridesFrom({ points: 'Le port est vide' }).points).toEqual(['Le port est vide']);
});
