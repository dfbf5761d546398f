import { expect, test } from 'vitest';
import { cardName } from '../../src/cards/card.ts';
import { formatFor } from '../../src/formats/index.ts';
import { languageFor } from '../../src/languages/index.ts';
import { elementsOf, parseTemplate } from '../../src/templates/parse-template.ts';
import { judgeCard } from '../measure/judge-card.ts';
import { articleOf, cutOf, layOut, line, templateFiles, templateNames } from '../render/press.ts';
import { setTexts } from '../templates/set-texts.ts';

const square = formatFor('square') ?? expect.fail('There is no square.');

test.each(templateNames())(
  '%s draws a text where its layout says, beside small ones that need taller lines than Latin',
  async (name) => {
    const template = parseTemplate(name, templateFiles(name));
    const { cards, assets } = await layOut({
      template,
      formats: [square],
      article: articleOf({ lang: 'th', publication: 'หนังสือพิมพ์ท่าเรือ' }),
      cut: cutOf({ kicker: line('คมนาคมทางน้ำ'), headline: line('เรือกลับมาแล้ว') }),
    });
    expect(cards.map(cardName)).toEqual(['headline-square']);
    const [headline] = elementsOf(template.pages.headline).filter(
      ({ slot }) => slot === 'headline',
    );
    for (const card of cards) {
      const judged = { card, assets, language: languageFor('th'), boxes: [] };
      expect(await judgeCard({ ...judged, dominant: headline?.key ?? '' })).toEqual([]);
    }
  },
);

test.each([
  ['a German compound', 'de', 'Verkehrsinfrastrukturfinanzierungsgesellschaft'],
  ['Thai words', 'th', 'คมนาคมทางน้ำคมนาคมทางน้ำ'],
])('%s in a narrow column is broken, neither cut nor made tiny', async (_, lang, kicker) => {
  const template = parseTemplate('bulletin', templateFiles('bulletin'));
  const { cards, assets } = await layOut({
    template,
    formats: [formatFor('og') ?? expect.fail('There is no og.')],
    article: articleOf({ lang }),
    cut: cutOf({ kicker: line(kicker), headline: line('9') }),
  });
  for (const card of cards) {
    const texts = await setTexts(card, template, assets);
    const set = texts.find(({ slot }) => slot === 'kicker');
    expect(set?.lines.length).toBeGreaterThan(1);
    expect(set?.fontSize).toBeGreaterThanOrEqual(0.024 * card.width);
    for (const { left, width } of set?.lines ?? []) {
      expect(left + width).toBeLessThanOrEqual(0.2 * card.width + 1);
    }
  }
});
