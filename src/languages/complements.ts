import { words } from './words.ts';

/** Behind one of `settings`, words that say of what it is: "la veille de l'audience". Worldwide. */
export const SETTING_COMPLEMENTS: readonly string[] = words(
  "de d' du des del of than to von zu di do da van",
);

/** Words behind a noun that say which: `of`, `de`, a German genitive. */
export const COMPLEMENTS: readonly string[] = [
  ...SETTING_COMPLEMENTS,
  ...words(
    'der des eines einer für for against between gegen zwischen dos das delle dei degli degli dell',
  ),
];
