import type { Article } from '../article/article.ts';
import { findNames, type Names } from '../cut/names.ts';
import { type Prose, readProse } from '../cut/prose.ts';
import { type Weights, weighWords } from '../cut/weigh-words.ts';
import type { Language } from '../languages/language.ts';
import { proseOf, type Sentence } from './prose.ts';

/** An article as the threads read it: once for all the posts of a thread. */
export type Reading = {
  readonly sentences: readonly Sentence[];
  readonly prose: Prose;
  readonly names: Names;
  readonly weights: Weights;
};

/** Reads an article for its posts. */
export function readForThread(article: Article, language: Language): Reading {
  const prose = readProse(article, language);
  return {
    sentences: proseOf(article, language),
    prose,
    names: findNames(prose),
    weights: weighWords(prose),
  };
}
