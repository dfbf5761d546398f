import { expect, test } from 'vitest';
import { languageFor } from '../../src/languages/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { cutOf } from '../cut/reading.ts';

const OPENED = 'เทศบาลเมืองลงมติเปิดท่าเรือเก่าให้เรือใบบรรทุกสินค้าอีกครั้ง';
const PAID = 'คณะกรรมการท่าเรือจัดสรรงบประมาณสามล้านบาทสำหรับการซ่อมแซม';
const IF = 'หากสภาจังหวัดอนุมัติงบประมาณในเดือนหน้า';

const sentencesIn = (text: string, lang: string) =>
  splitSentences(text, [0, text.length], languageFor(lang)).map((span) => text.slice(...span));

test.each([
  ['ends a sentence between two long clauses', `${OPENED} ${PAID}`, [OPENED, PAID]],
  ['keeps a condition with what it is of', `${OPENED} ${IF} ${PAID}`, [`${OPENED} ${IF}`, PAID]],
  [
    'parts no name, no number and no report from its words',
    'นายกรัฐมนตรีสมเกียรติ ตั้งกิจวานิชย์ กล่าวว่า ท่าเรือแห่งนี้ถูกปิดตั้งแต่ปี 2562 หลังเกิดพายุ',
    ['นายกรัฐมนตรีสมเกียรติ ตั้งกิจวานิชย์ กล่าวว่า ท่าเรือแห่งนี้ถูกปิดตั้งแต่ปี 2562 หลังเกิดพายุ'],
  ],
])('a space in Thai %s', (_, text, sentences) => {
  expect(sentencesIn(text, 'th')).toEqual(sentences);
});

test('a space in another language ends no sentence', () => {
  const text = 'Donaudampfschifffahrtsgesellschaft Rechtsschutzversicherungsgesellschaften';
  expect(sentencesIn(text, 'de')).toEqual([text]);
});

test('an untitled article in Thai has its first sentence for a headline, not two', () => {
  const text = `${OPENED} ${PAID}\n\nท่าเรือแห่งนี้ถูกปิดตั้งแต่ปี 2562 หลังเกิดพายุ`;
  expect(cutOf(text, 'th').headline.text).toBe(OPENED);
});
