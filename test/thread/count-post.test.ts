import { describe, expect, it } from 'vitest';
import { countPost, countShortened } from '../../src/thread/count-post.ts';

describe('a post on X', () => {
  it.each([
    ['Latin, Greek, Cyrillic, Hebrew, Arabic and Georgian letters weigh 1', 'aéΩЖשعა', 7],
    ['guillemets, curled apostrophes, dashes and U+00A0 weigh 1', '«\u00a0l’été\u00a0» —', 11],
    ['U+2009 weighs 1', '10\u2009000', 6],
    ['U+202F weighs 2', 'Oui\u202f!', 6],
    ['an ellipsis character weighs 2', 'Bon…', 5],
    ['€ • → ™ weigh 2 each', '€•→™', 8],
    ['Chinese, Japanese and Korean characters weigh 2', '東京서울', 8],
    ['an emoji weighs 2', '🔥', 2],
    ['a family joined by ZWJ weighs 2', '👨‍👩‍👧‍👦', 2],
    ['an emoji newer than Unicode 12 weighs 2', '🐦‍🔥', 2],
    ['a flag weighs 2', '🇫🇷', 2],
    ['the flag of a nation within a state weighs 2', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 2],
    ['a keycap weighs 2', '1️⃣', 2],
    ['a skin tone is part of its emoji', '👍🏽', 2],
    ['© and ® are letters', '©®', 2],
    ['a pictograph set as a letter weighs itself and its selector', '☎\ufe0e', 4],
    ['a decomposed letter is composed first', 'e\u0301', 1],
    ['a link weighs 23 however long', `Lire : https://example.org/${'a'.repeat(200)}`, 30],
    ['a link weighs 23 however short', 'http://t.co/a', 23],
    ['a bare domain is a link', 'lemonde.fr', 23],
    ['a full stop without its space makes a link of a name', 'M.Dupont', 23],
    ['a file name is none', 'photo.jpg', 9],
    ['a link may touch a bracket', '(https://example.org/a)', 25],
    ['an address of mail is no link', 'redaction@example.org', 21],
    ['a full stop after a link is not part of it', 'https://example.org/a.', 24],
  ])('%s', (_, text, weight) => {
    expect(countPost(text, 'weighted')).toBe(weight);
  });
});

describe('a post on Bluesky', () => {
  it.each([
    ['a family is one grapheme', '👨‍👩‍👧‍👦', 1],
    ['a decomposed letter is one', 'e\u0301', 1],
    ['Hindi is counted by syllables with their marks', 'नमस्ते', 3],
    ['a link counts as it is written', 'https://example.org/abc', 23],
  ])('%s', (_, text, count) => {
    expect(countPost(text, 'graphemes')).toBe(count);
  });
});

describe('a post on Mastodon', () => {
  it.each([
    ['a link counts 23', `https://example.org/${'a'.repeat(100)}`, 23],
    ['a bare domain counts as it is written', 'lemonde.fr', 10],
    ['a mention of another server counts without it', 'Merci @jeanne@mastodon.example !', 15],
    ['a mention of the same server counts whole', '@jeanne', 7],
    ['an address of mail counts whole', 'jeanne@mastodon.example', 23],
    ['a family is one grapheme', '👨‍👩‍👧‍👦', 1],
  ])('%s', (_, text, count) => {
    expect(countPost(text, 'mastodon')).toBe(count);
  });
});

describe('a post on Threads', () => {
  it.each([
    ['a plain letter is one byte', 'abc', 3],
    ['an accented letter is two', 'é', 2],
    ['a curled apostrophe is three', '’', 3],
    ['U+202F is three', '\u202f', 3],
    ['an emoji outside the basic plane is four', '🔥', 4],
  ])('%s', (_, text, count) => {
    expect(countPost(text, 'bytes')).toBe(count);
  });
});

it('counts UTF-16 code units for LinkedIn, Facebook, Instagram and WhatsApp', () => {
  expect(countPost('Né 🔥', 'utf16')).toBe(5);
});

describe('what Bluesky’s composer shows', () => {
  it.each([
    ['a link without its protocol', 'https://example.org/van', 15],
    ['a long path cut to 13 and three dots', 'https://example.org/news/2026/11/van', 27],
    ['a bare domain as it is', 'example.org', 11],
    ['a host alone', 'https://example.org/', 11],
  ])('is %s', (_, text, count) => {
    expect(countShortened(text)).toBe(count);
  });
});
