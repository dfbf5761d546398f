import type { Language } from './language.ts';
import { phrases, words } from './words.ts';

/** Words by which a quotation hangs on what was said before it. */
export type HangingWords = {
  /** Demonstratives that are a subject or an object by themselves: `cela`, `that`. */
  readonly bare: readonly string[];
  /** Openings on such a word that say no less for it: `ça fait`. */
  readonly empty: readonly string[];
  /** What opens a clause that is only a reason: `parce que`, `because`. */
  readonly reasons: readonly string[];
  /** What may stand before such a word: `peut-être`, `perhaps`. */
  readonly hedges: readonly string[];
};

const NONE: HangingWords = { bare: [], empty: [], reasons: [], hedges: [] };

const HANGING: Readonly<Record<string, HangingWords>> = {
  fr: {
    bare: words("cela ça ceci c' ce certains certaines"),
    empty: phrases(
      "ça fait, cela fait, ce qui, ce que, ce qu', ce sont, c'est à, c'est aux, c'est au",
    ),
    reasons: phrases("parce que, parce qu', car, puisque, puisqu', afin que, pour que"),
    hedges: phrases('peut-être, sans doute, surtout, justement'),
  },
  en: {
    bare: words("that this that's these those"),
    empty: [],
    reasons: phrases('because, so that, whereas, which, who'),
    hedges: phrases('perhaps, maybe, just, simply, probably, partly'),
  },
  de: {
    bare: words('das dies'),
    empty: [],
    reasons: phrases('weil, denn, damit, sodass, so dass, dass, ob'),
    hedges: phrases('vielleicht, wohl, auch, vor allem'),
  },
  es: {
    bare: words('eso esto ello aquello'),
    empty: [],
    reasons: phrases('porque, para que, ya que, pues'),
    hedges: phrases('quizá, quizás, tal vez, sobre todo'),
  },
  it: {
    bare: words('questo questa quello ciò'),
    empty: [],
    reasons: phrases('perché, affinché, poiché'),
    hedges: phrases('forse, proprio, soprattutto'),
  },
  pt: {
    bare: words('isso isto aquilo'),
    empty: [],
    reasons: phrases('porque, para que, pois'),
    hedges: phrases('talvez, sobretudo'),
  },
  nl: {
    bare: words('dat dit'),
    empty: [],
    reasons: phrases('omdat, want, zodat, doordat'),
    hedges: phrases('misschien, vooral'),
  },
};

/** A language's words for it; none where they are not known. */
export function hangingWordsOf({ tag }: Language): HangingWords {
  return HANGING[tag] ?? NONE;
}
