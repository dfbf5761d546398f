import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from '../../src/cards/card.ts';
import { linesOf } from '../../src/cards/lines.ts';
import type { Assets } from '../../src/cards/measure.ts';
import { openLibrary, type Stack } from '../../src/fonts/library.ts';
import { type FittedText, fitText } from '../../src/typeset/fit-text.ts';
import { catalogue, readPackageFile } from './press.ts';

/** One line of a script, as a strip of paper. */
export type Strip = {
  readonly id: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly text: string;
};

export const STRIP = { width: 1200, height: 160, size: 64, lineHeight: 129, margin: 30 };

/** Texts that are wrong where marks, order or joining are wrong. */
export const STRIPS: readonly Strip[] = [
  { id: 'arabic', lang: 'ar', dir: 'rtl', text: 'كُنّا نُبقي الرصيفَ مُضاءً كلَّ شتاءٍ (2026)' },
  { id: 'persian', lang: 'fa', dir: 'rtl', text: 'قایق‌های شبانه پس از ۹ سال بازمی‌گردند' },
  { id: 'urdu', lang: 'ur', dir: 'rtl', text: 'رات کی کشتیاں نو سال بعد واپس آ گئیں' },
  { id: 'hebrew', lang: 'he', dir: 'rtl', text: 'מעבורות הלילה חוזרות (מאז 2017) ב-9 איים' },
  { id: 'hindi', lang: 'hi', dir: 'ltr', text: 'उत्तरी द्वीपों के लिए रात की नौकाएँ फिर शुरू' },
  { id: 'bengali', lang: 'bn', dir: 'ltr', text: 'দ্বীপপুঞ্জে রাতের ফেরি আবার চালু হচ্ছে' },
  { id: 'tamil', lang: 'ta', dir: 'ltr', text: 'தீவுகளுக்கு இரவுப் படகுகள்' },
  { id: 'thai', lang: 'th', dir: 'ltr', text: 'เรือข้ามฟากกลับมาที่นี่ทั้งหมู่เกาะ' },
  { id: 'vietnamese', lang: 'vi', dir: 'ltr', text: 'Phà đêm trở lại: dân ngỡ ngàng' },
  { id: 'japanese', lang: 'ja', dir: 'ltr', text: '「ちょっと」フェリーの人が戻る。' },
  { id: 'chinese', lang: 'zh', dir: 'ltr', text: '“这是我们的人”（2026）。' },
  { id: 'chinese-taiwan', lang: 'zh-TW', dir: 'ltr', text: '「我們的人來了」，他說。' },
  { id: 'korean', lang: 'ko', dir: 'ltr', text: '우리는 다시 그 섬으로 간다' },
  {
    id: 'hebrew-points',
    lang: 'he',
    dir: 'rtl',
    text: 'שָׁלוֹם (03-1234567) [45.90 ₪], 17%',
  },
  { id: 'arabic-latin', lang: 'ar', dir: 'rtl', text: 'أعلنت Google زيادةً بنسبة 12.5%' },
  { id: 'greek', lang: 'el', dir: 'ltr', text: 'Ἀρχὴ πάντων, ᾧ ἄνδρες Ἀθηναῖοι' },
  { id: 'mixed', lang: 'he', dir: 'rtl', text: 'הספר Ferry (2017) יצא ב-3 שפות' },
];

/** A few slices of optional packages, so that Chinese, Japanese and Korean are compared where those are not installed. */
const fixtures = join(import.meta.dirname, '../fixtures/packages');

/** Reads a file of a package that is installed, or of the few files that tests bring themselves. */
export async function readStripFile(path: string): Promise<Uint8Array | null> {
  return (await readPackageFile(path)) ?? readFile(join(fixtures, path)).catch(() => null);
}

const faces = openLibrary(catalogue, readStripFile);

/** A strip's tree, and what is needed to draw it. */
export async function strip(one: Strip): Promise<{
  element: Element;
  assets: Assets;
  stack: Stack;
  fitted: FittedText;
}> {
  const { stack } = await faces.load(
    { family: 'Source Serif 4', weight: 400, lang: one.lang },
    one.text,
  );
  const request = {
    text: one.text,
    breaks: [{ end: one.text.length, next: one.text.length, penalty: 0 }],
    stack,
    shaping: { letterSpacing: 0, isPicture: () => false },
    direction: one.dir,
    width: STRIP.width - 2 * STRIP.margin,
    height: STRIP.height,
    smallest: STRIP.size,
    largest: STRIP.size,
    mostLines: 1,
    leading: STRIP.lineHeight / STRIP.size,
  };
  const fitted = fitText(request);
  if (!fitted) throw new Error(`The strip ${one.id} is too long.`);
  const lines = linesOf(one.id, { fitted, align: 'start', stack }, null, fitted.height);
  const style = {
    display: 'flex',
    flexDirection: 'column',
    width: STRIP.width,
    height: STRIP.height,
    padding: `0 ${STRIP.margin}px`,
    boxSizing: 'border-box',
    background: '#ffffff',
    color: '#000000',
    direction: one.dir,
    fontFamily: stack.map(({ data }) => data.name).join(', '),
    fontSize: fitted.fontSize,
    lineHeight: `${fitted.lineHeight}px`,
  };
  const element = { type: 'div', props: { style, children: [lines] } };
  return { element, assets: { faces: stack.map(({ data }) => data), emoji: {} }, stack, fitted };
}
