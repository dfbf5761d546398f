import { expect, test } from 'vitest';
import { isDashedSpeech } from '../../../src/cut/prose/dashed-speech.ts';
import { cutOf, proseOf } from '../reading.ts';

const SPEECH = [
  [
    'pt',
    'O time de Vilmora perdeu em casa.\n\n– O jogo já fechou. Não dá para voltar atrás, dá para pedir desculpa – disse o técnico Rui Gil.',
    /desculpa|fechou/u,
  ],
  [
    'es',
    'El equipo de Vilmora perdió en casa.\n\n—El partido ya se acabó. No se puede volver atrás, se puede pedir perdón —dijo el técnico Juan Gil.',
    /perdón|acabó/u,
  ],
  [
    'pt',
    '— Nunca vi um juiz pedir desculpas a um réu — conta a advogada Ana Gil, que viu o caso.\n\nO tribunal de Vilmora absolveu o réu ontem à tarde.',
    /Nunca/u,
  ],
] as const;

test.each(SPEECH)(
  '%s: what dashes set off is not the article’s own word: %s',
  (lang, text, said) => {
    const { headline, alternatives, takeaway } = cutOf(text, lang);
    const lines = [headline, ...alternatives.headline, ...(takeaway === null ? [] : [takeaway])];
    expect(lines.filter((line) => said.test(line.text))).toEqual([]);
  },
);

test.each([
  '— O técnico Rui Gil pediu desculpa aos sócios de Vilmora.',
  'O técnico – disse Rui Gil – pediu desculpa aos sócios de Vilmora.',
])('Without a dash before it and a reporting clause behind it nothing is speech: %s', (text) => {
  expect(isDashedSpeech(proseOf(text, 'pt'), [2, text.length])).toBe(false);
});
