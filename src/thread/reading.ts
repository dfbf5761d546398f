import type { Article } from '../article/article.ts';
import { findNames, type Names } from '../cut/prose/names.ts';
import { type Prose, readProse } from '../cut/prose/prose.ts';
import { type Weights, weighWords } from '../cut/prose/weigh-words.ts';
import type { Language } from '../languages/language.ts';
import { proseOf, type Sentence } from './sentences.ts';

/** An article as the threads read it: once for all the posts of a thread. */
export type Reading = {
  readonly sentences: readonly Sentence[];
  readonly prose: Prose;
  readonly names: Names;
  readonly weights: Weights;
};

const readings = new WeakMap<Article, Reading>();

/** Reads an article for its posts. The same article gives the same reading: it has a thread for each platform. */
export function readForThread(article: Article, language: Language): Reading {
  const known = readings.get(article);
  if (known !== undefined && known.prose.language === language) return known;
  const prose = readProse(article, language);
  const reading = {
    sentences: proseOf(article, language),
    prose,
    names: findNames(prose),
    weights: weighWords(prose),
  };
  readings.set(article, reading);
  return reading;
}
