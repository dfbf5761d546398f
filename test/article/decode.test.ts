import { expect, test } from 'vitest';
import { declaredInHtml, decodeText } from '../../src/article/decode.ts';
import { FindingError } from '../../src/findings/finding.ts';
import { encode } from './encode.ts';

const FRENCH =
  'Au terme de dix-huit mois de débats, la métropole de Brest rouvre le vieux port aux voiliers.';
const JAPANESE = '市は今日、古い港を来年の春に帆船のために再び開くと発表した。';
const CHINESE = '市政府今天宣布，旧港口将于明年春天重新向帆船开放。';
const TAIWANESE = '市政府今天宣布，舊港口將於明年春天重新向帆船開放。';
const KOREAN = '시는 오늘 옛 항구를 내년 봄에 범선에 다시 개방한다고 발표했다.';
const RUSSIAN = 'Мэрия города объявила об открытии старого порта для парусных судов весной.';

test.each([
  ['windows-1252', `${FRENCH} « L’œuvre coûte 3 € »`],
  ['iso-8859-15', `${FRENCH} "L'œuvre coûte 3 €"`],
  ['shift_jis', JAPANESE],
  ['gb18030', CHINESE],
  ['big5', TAIWANESE],
  ['euc-kr', KOREAN],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
])('%s is told by its bytes', (encoding, text) => {
  const read = decodeText({ name: 'a.txt', bytes: encode(text, encoding) }, null);
  expect(read).toEqual({ text, encoding, isGuessed: true });
});

test.each(['windows-1252', 'iso-8859-15', 'shift_jis', 'gb18030', 'big5', 'euc-kr'])(
  '%s is read as declared',
  (encoding) => {
    const text =
      encoding === 'shift_jis' ? JAPANESE : 'gb18030 big5'.includes(encoding) ? '港口' : FRENCH;
    const bytes = encode(encoding === 'euc-kr' ? KOREAN : text, encoding);
    expect(decodeText({ name: 'a.txt', bytes }, encoding)).toMatchObject({
      encoding,
      isGuessed: false,
    });
  },
);

test.each([true, false])('UTF-16 is read in both orders, with a mark: %s', (hasMark) => {
  const mark = hasMark ? '\ufeff' : '';
  const little = Buffer.from(mark + FRENCH, 'utf16le');
  const big = Buffer.from(little).swap16();
  expect(decodeText({ name: 'a.txt', bytes: little }, null).text).toBe(FRENCH);
  expect(decodeText({ name: 'a.txt', bytes: big }, null).text).toBe(FRENCH);
});

test('UTF-8 loses its mark, and is read as such whatever a page declares', () => {
  const bytes = new TextEncoder().encode(`\ufeff${FRENCH}`);
  expect(decodeText({ name: 'a.txt', bytes }, 'iso-8859-1')).toMatchObject({
    text: FRENCH,
    encoding: 'utf-8',
  });
});

test('a page declares its encoding in a tag', () => {
  const declared = (html: string) => declaredInHtml(new TextEncoder().encode(html));
  expect(declared('<html><head><meta charset="Shift_JIS">')).toBe('Shift_JIS');
  expect(declared('<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">')).toBe(
    'euc-kr',
  );
  expect(declared('<?xml version="1.0" encoding="windows-1252"?><html>')).toBe('windows-1252');
  expect(declared('<p>charset=none</p>')).toBeNull();
});

test.each([
  ['nothing', [], 'input-empty'],
  [
    'a picture',
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3],
    'input-binary',
  ],
  ['control characters', [65, 1, 2, 3, 4, 5, 6, 7, 8, 66], 'input-binary'],
])('%s is refused', (_, bytes, code) => {
  try {
    decodeText({ name: 'a.txt', bytes: Uint8Array.from(bytes) }, null);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(FindingError);
    expect(error instanceof FindingError && error.finding.code).toBe(code);
  }
});

test.each([
  ['a mark before bytes that are no UTF-16', [0xff, 0xfe, 0x00, 0x62, 0x61, 0x64]],
  ['UTF-16 of the other byte order', [0xff, 0xfe, ...Buffer.from(FRENCH, 'utf16le').swap16()]],
  ['plain ASCII behind a mark', [0xff, 0xfe, ...Buffer.from('The old port reopens today.')]],
  ['such a text saved once more', [...Buffer.from(asPairs('The old port reopens to sail. '))]],
])('%s is no Chinese: it is refused', (_, bytes) => {
  const read = () => decodeText({ name: 'a.txt', bytes: Uint8Array.from(bytes) }, null);
  expect(read).toThrow(/could not be read/u);
});

test.each([CHINESE, TAIWANESE, JAPANESE, 'ひらがなだけのぶんしょうです。港。'])(
  'UTF-16 in Chinese or Japanese is read: %s',
  (text) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(decodeText({ name: 'a.txt', bytes }, null).text).toBe(text);
  },
);

/** UTF-8 of what Latin letters become when they are read two by two. */
function asPairs(text: string): string {
  return new TextDecoder('utf-16le').decode(Buffer.from(text.repeat(2)));
}
