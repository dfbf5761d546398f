import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';

test.each(LANGUAGES.map((language) => [language.tag, language.labels.alt] as const))(
  'alt texts in %s say what the card says',
  (_, alt) => {
    expect(alt.headline).toContain('{text}');
    expect(alt.quote).toMatch(/\{text\}/u);
    expect(alt.quote).toMatch(/\{speaker\}/u);
    expect(alt.takeaway).toMatch(/\{label\}/u);
    expect(alt.takeaway).toMatch(/\{text\}/u);
  },
);
