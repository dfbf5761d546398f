import { expect, test } from 'vitest';
import { clausesOf } from '../../../src/cut/clauses/clauses.ts';
import { findNames } from '../../../src/cut/prose/names.ts';
import { clausesIn, clausesWithout, proseOf } from '../reading.ts';

test.each([
  [
    'a date before a comma',
    'The harbour of Dunmarrow reopened on Tuesday, the guild said.',
    'The harbour of Dunmarrow reopened, the guild said.',
  ],
  [
    'a date before what tells what was said of another clause',
    'The council of Dunmarrow closed the pier on Tuesday as keepers fretted over a fair due in May.',
    'The council of Dunmarrow closed the pier',
  ],
  [
    'a reason behind "as"',
    'Prices in Dunmarrow fell to a new low in May as traders emptied their stores.',
    'Prices in Dunmarrow fell to a new low in May',
  ],
  [
    'a relative behind "that"',
    'Judge Una Dowd has blocked a rule that would have raised the fee for moorings.',
    'Judge Una Dowd has blocked a rule',
  ],
  [
    'what might come of it',
    'Mayor Una Dowd has signed a lease, which could keep the pier open for years.',
    'Mayor Una Dowd has signed a lease',
  ],
  [
    'who said what in a reason',
    'Mayor Una Dowd closed the pier after engineers said that it leaned.',
    'Mayor Una Dowd closed the pier',
  ],
  [
    'where something was said',
    'The guild will sell its oldest ferry next year, the treasurer said in a letter on Thursday.',
    'The guild will sell its oldest ferry next year, the treasurer said',
  ],
  [
    'a number that its own clause counts, behind other words that may go',
    'A storm struck a market in the old port of Dunmarrow, tearing down 17 stalls, the guild said.',
    'A storm struck a market, the guild said.',
  ],
  [
    'when several people were hurt',
    'At least 30 people were hurt when a pier gave way in Dunmarrow, the guild said.',
    'At least 30 people were hurt, the guild said.',
  ],
  [
    'a time behind "a few"',
    'Mayor Una Dowd has opened the pier after a few days of rain.',
    'Mayor Una Dowd has opened the pier',
  ],
  [
    'what it was done for',
    'Keepers of the old pier marched through Dunmarrow to protest against a new fee.',
    'Keepers of the old pier marched through Dunmarrow',
  ],
  [
    'the week of an event',
    'The old ferry of Dunmarrow left the harbour last week with a cargo of lamps.',
    'The old ferry of Dunmarrow left the harbour with a cargo of lamps.',
  ],
  [
    'a bare verb of the past and when it was',
    'The harbour master of Dunmarrow resigned after a storm.',
    'The harbour master of Dunmarrow resigned',
  ],
  [
    'what some say of something new',
    'The guild of Dunmarrow has passed a rule, which keepers say is unfair.',
    'The guild of Dunmarrow has passed a rule',
  ],
  [
    'a date and whatever stood around the verb',
    'The High Court on Friday struck down a rule on moorings, saying it had come too late.',
    'The High Court struck down a rule on moorings',
  ],
])('a headline may do without %s', (_, text, expected) => {
  expect(clausesIn(text, 'en')).toContain(expected);
});

test.each([
  [
    'a finding keeps who found it',
    'Drinkers of tea live longer in Dunmarrow, a study has shown.',
    /shown/u,
  ],
  [
    'a statement keeps what data it is from',
    'Prices in Dunmarrow rose in May as stores emptied, official data showed on Thursday.',
    /showed/u,
  ],
  [
    'what is to come keeps its day',
    'Results will be announced on Saturday, but Dowd leads.',
    /Saturday/u,
  ],
  [
    'a time keeps what it is counted from',
    'Ann Hill won the cup two days after she lost it.',
    /after|^Ann Hill won the cup$/u,
  ],
  [
    'a comparison is whole',
    'Una Dowd has been described as a keeper who saved the pier of Dunmarrow.',
    /as a keeper/u,
  ],
  [
    'what the guild said is told',
    'If Una Dowd goes, the guild said in a letter, the pier closes.',
    /closes/u,
  ],
  [
    'what somebody said behind where is told',
    'The pier leans, and the mayor said in a letter that the guild knew.',
    /knew|leans$/u,
  ],
  [
    'one of several things is no end',
    'Una Dowd put one lamp on her boat, another in the hall, and a third by the pier.',
    /third|boat$/u,
  ],
  [
    'a plan keeps what it is for',
    'The guild has a plan to protect the pier of Dunmarrow.',
    /protect/u,
  ],
  [
    'a request keeps what was asked',
    'Una Dowd asked the guild to discuss the new fee.',
    /discuss/u,
  ],
  [
    'a number keeps its month',
    'Fares in Dunmarrow rose 5 percent last month in the old town.',
    /last month/u,
  ],
  [
    'a share keeps of whom it is',
    'Half of the keepers backed the plan in Dunmarrow.',
    /in Dunmarrow/u,
  ],
  [
    'a time keeps which it was',
    'Una Dowd recalled in a letter the time when the pier of Dunmarrow burned.',
    /when/u,
  ],
  [
    'a list keeps its last behind a relative',
    'The dinner brought together Una Dowd, who runs the port, and Ann Hill.',
    /Ann Hill/u,
  ],
  [
    'a subject keeps its verb behind a relative',
    'The trial of a man accused of robbing a nurse who was off duty opened in Dunmarrow.',
    /opened/u,
  ],
  [
    'what is said in a letter of a day is told',
    'Una Dowd said in a letter published on Friday that the pier leaned.',
    /leaned/u,
  ],
  [
    'no time ends before what it is counted from',
    'Rescuers reached the old pier on Friday, days after the storm had passed.',
    /storm|Friday$|pier$/u,
  ],
  [
    'a set phrase is whole',
    'Police in Dunmarrow arrested a man in connection with the fire.',
    /fire|man$/u,
  ],
  [
    'a clause keeps its own verb',
    'Two people were hurt when a light ferry crashed into the pier of Dunmarrow.',
    /crashed|hurt$/u,
  ],
])('%s', (_, text, kept) => {
  expect(clausesIn(text, 'en').filter((clause) => !kept.test(clause))).toEqual([]);
});

test('a noun in -ing that ends a sentence does not open on the next one', () => {
  const sentence = 'The rule on moorings reached the court for a final ruling.';
  const prose = proseOf(`${sentence} The guild lost.`, 'en');
  const clauses = clausesOf({ prose, names: findNames(prose) }, [0, sentence.length]);
  expect(clauses.map(({ spans }) => spans.at(-1)?.[1])).toEqual([sentence.length]);
});

test('nl: a date goes from between a verb and its other half, and a night keeps both its days', () => {
  const dutch = (text: string) => {
    const prose = proseOf(text, 'nl');
    return clausesOf({ prose, names: findNames(prose) }, [0, text.length]).map(({ spans }) =>
      spans.map((span) => text.slice(...span)).join(' '),
    );
  };
  const vote =
    'De raad van Nelm heeft donderdagavond ingestemd met een nieuwe kade, nadat de oude was gezakt.';
  expect(dutch(vote)).toContain('De raad van Nelm heeft ingestemd met een nieuwe kade');
  const fire =
    'In de nacht van zondag op maandag is de oude kade van Nelm gezakt, meldt de havenmeester.';
  expect(dutch(fire).filter((clause) => !clause.includes('zondag op maandag'))).toEqual([]);
});

test.each([
  'Ashford will spend 30 million pounds on transport, housing and roads in the next two years.',
  'Ashford will spend 30 million pounds on the port, housing projects and a school in the north.',
])('A noun in “-ing” is an item of its list: %s', (sentence) => {
  expect(clausesWithout(sentence, 'en', 'housing')).toEqual([]);
});

test('Of two participles behind a comma both go', () => {
  const sentence = 'A fire swept through the market, killing three people and injuring ten.';
  expect(clausesIn(sentence, 'en')).toContain('A fire swept through the market');
});

test.each(['a court heard', 'an inquest was told', 'the Herald has learned', 'it has emerged'])(
  'what was made known so keeps its source: %s',
  (source) => {
    const text = `The bridge was closed for two years after the crash near the mill, ${source}.`;
    expect(clausesWithout(text, 'en', source)).toEqual([]);
  },
);
