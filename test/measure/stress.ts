/**
 * Sets every hard text as every kind of card in every format and template, and
 * looks at what was drawn: `npm run stress [-- template [text [formats]]]`.
 * Judged on outlines and pixels, not on what the layout says of itself.
 */
import { cardName } from '../../src/cards/card.ts';
import type { LaidOut } from '../../src/cards/lay-out-cards.ts';
import type { CardPhoto } from '../../src/cards/pictures.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { languageFor } from '../../src/languages/index.ts';
import { elementsOf, parseTemplate } from '../../src/templates/parse-template.ts';
import type { Template } from '../../src/templates/template.ts';
import {
  articleOf,
  cutOf,
  layOut,
  line,
  quote,
  speaker,
  templateFiles,
  templateNames,
} from '../render/press.ts';
import { missingBoxesOf } from './boxes.ts';
import { HARD_TEXTS, type HardText } from './hard-texts.ts';
import { FAULTS, type Fault, judgeCard } from './judge-card.ts';

/** A picture on which no text can be read without a scrim. */
const STRIPES = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90"><path fill="#fff" d="M0 0h90v90H0z"/><path fill="#000" d="M0 0h90v9H0zM0 30h90v9H0zM0 60h90v9H0z"/></svg>`;
const photo: CardPhoto = {
  crop: async () => `data:image/svg+xml;base64,${Buffer.from(STRIPES).toString('base64')}`,
  credit: 'Photo : Ada Holm',
  alt: null,
};

type Counts = Record<Fault | 'cards', number>;

const findings = new Map<string, number>();

/** Give a template’s name, the start of a text’s, and formats, to set those alone; an empty one for all. */
const [wantedTemplate = '', wantedText = '', wantedFormats = ''] = process.argv.slice(2);
const formats = FORMATS.filter(({ id }) => !wantedFormats || wantedFormats.split(',').includes(id));
const texts = HARD_TEXTS.filter(({ id }) => id.startsWith(wantedText));
const table: Record<string, Counts> = {};

for (const name of templateNames().filter((one) => one.startsWith(wantedTemplate))) {
  const template = parseTemplate(name, templateFiles(name));
  const faults = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  const counts = { cards: 0, ...faults };
  table[name] = counts;
  for (const text of texts) await stress(template, text, counts);
}

console.table(table);
console.log('findings:', Object.fromEntries(findings));
if (Object.values(table).some((counts) => FAULTS.some((fault) => counts[fault] > 0))) {
  process.exitCode = 1;
}

async function stress(template: Template, text: HardText, counts: Counts): Promise<void> {
  const { cards, assets, findings: onText } = await setText(template, text);
  const report = (fault: Fault, where: string): void => {
    counts[fault] += 1;
    console.log(`${fault}: ${template.name}, ${text.id}, ${where}`);
  };
  for (const { code } of [...onText, ...cards.flatMap((card) => card.findings)])
    findings.set(code, (findings.get(code) ?? 0) + 1);
  for (const { message } of onText) console.log(`${template.name}, ${text.id}: ${message}`);
  if (cards.length < 3 * formats.length && onText.length === 0) report('silent', 'no card');
  const boxes = await missingBoxesOf(assets.faces);
  const language = languageFor(text.lang);
  for (const card of cards) {
    const page = template.pages[card.kind === 'point' ? 'takeaway' : card.kind];
    const dominant = elementsOf(page).find(({ slot }) => slot === card.kind)?.key ?? '';
    const where = `${cardName(card)} at ${card.fit.fontSize} px: ${card.fit.lines.join(' / ')}`;
    const faults = await judgeCard({ card, assets, language, dominant, boxes });
    for (const fault of faults) report(fault, where);
  }
  counts.cards += cards.length;
}

function setText(template: Template, hard: HardText): Promise<LaidOut> {
  const { lang, dir = 'ltr', text } = hard;
  const { publication = 'Le Quai', kicker, role = 'capitaine du port' } = hard;
  const by = speaker(hard.speaker ?? 'Éloïse Çelik', role);
  return layOut({
    template,
    formats,
    article: articleOf({ lang, dir, publication, url: 'https://lequai.example' }),
    photo,
    cut: cutOf({
      headline: line(text),
      kicker: kicker === undefined ? null : line(kicker),
      quotes: [quote(text, by)],
      takeaway: { ...line(text), label: null },
    }),
  });
}
