import { buildArticle, buildCut, lineOf, quoteOf, takeawayOf } from './build.ts';

/** A French news article without a title: dateline, subheads, a long quotation, the paper's own box. */
export const port = buildArticle({
  lang: 'fr',
  dateline: 'Brest, mars 2026 – ',
  body: [
    'Brest, mars 2026 – Après trois mois de négociations, le port de Brest renonce à agrandir son terminal pétrolier, au moins jusqu’à la fin de la décennie. Une décision saluée par les pêcheurs et regrettée par les armateurs, qui en attendaient deux cents emplois.',
    '## ⚓ Un renoncement assumé',
    '« Nous ne bâtirons pas un quai pour des navires qui ne viendront plus, et nous préférons le dire aujourd’hui aux habitants plutôt que de leur laisser croire pendant dix ans à un chantier que personne ne paiera », a déclaré Maëlle Kerbrat, présidente du port, citée par l’agence Armor Presse.',
    'La décision met fin à une dispute de vingt ans. Elle laisse ouverte la question du terre-plein, que la ville voudrait rendre aux promeneurs.',
    '## 🛢️ Des armateurs inquiets',
    'Selon plusieurs courtiers, le trafic pétrolier pourrait reculer d’un tiers avant 2030, bien que ces chiffres restent disputés. En retour, la région promet 40 millions d’euros pour les lignes de ferries vers l’Irlande.',
    'Les pêcheurs de Camaret réclament désormais que les fonds prévus pour le quai servent à leur criée.',
    '> Le Quai décrypte : Le port ne choisit pas l’écologie contre l’emploi. Il choisit de ne pas mentir sur un marché qui se ferme.',
  ],
});

export const portCut = buildCut({
  headline: lineOf(port, 'Le port de Brest renonce à agrandir son terminal pétrolier'),
  quotes: [
    quoteOf(
      port,
      'Nous ne bâtirons pas un quai pour des navires qui ne viendront plus, et nous préférons le dire aujourd’hui aux habitants plutôt que de leur laisser croire pendant dix ans à un chantier que personne ne paiera',
      '« Nous ne bâtirons pas un quai pour des navires qui ne viendront plus, et nous préférons le dire aujourd’hui aux habitants plutôt que de leur laisser croire pendant dix ans à un chantier que personne ne paiera », a déclaré Maëlle Kerbrat, présidente du port, citée par l’agence Armor Presse.',
      { name: 'Maëlle Kerbrat', role: 'présidente du port', via: 'l’agence Armor Presse' },
    ),
  ],
  takeaway: takeawayOf(
    port,
    'Le port ne choisit pas l’écologie contre l’emploi. Il choisit de ne pas mentir sur un marché qui se ferme',
    'Le Quai décrypte',
  ),
  points: [
    lineOf(
      port,
      'Elle laisse ouverte la question du terre-plein, que la ville voudrait rendre aux promeneurs.',
    ),
    lineOf(
      port,
      'Selon plusieurs courtiers, le trafic pétrolier pourrait reculer d’un tiers avant 2030, bien que ces chiffres restent disputés.',
    ),
    lineOf(
      port,
      'En retour, la région promet 40 millions d’euros pour les lignes de ferries vers l’Irlande.',
    ),
    lineOf(
      port,
      'Les pêcheurs de Camaret réclament désormais que les fonds prévus pour le quai servent à leur criée.',
    ),
  ],
});

/** An English article with a title and a quotation short enough for its own sentence. */
export const library = buildArticle({
  lang: 'en',
  title: 'Leeds keeps its last mobile library on the road',
  body: [
    'Leeds City Council will keep its last mobile library running for three more years, after 4,100 residents signed a petition against closing it.',
    '“The van is the only place in the village where you can sit down without buying something,” said Farah Iqbal, who drives it. She has done the round since 2011.',
    'The mobile library reportedly costs £96,000 a year. However, the council says that figure may fall once the new electric van arrives in the spring.',
    'Four other councils in Yorkshire have closed theirs since 2019. Bradford may reopen its own if the Leeds trial succeeds.',
  ],
});

export const libraryCut = buildCut({
  headline: lineOf(library, 'Leeds keeps its last mobile library on the road'),
  quotes: [
    quoteOf(
      library,
      'The van is the only place in the village where you can sit down without buying something,',
      '“The van is the only place in the village where you can sit down without buying something,” said Farah Iqbal, who drives it.',
      { name: 'Farah Iqbal', role: 'who drives it' },
    ),
  ],
  takeaway: takeawayOf(library, 'Bradford may reopen its own if the Leeds trial succeeds.'),
  points: [
    lineOf(
      library,
      'Leeds City Council will keep its last mobile library running for three more years, after 4,100 residents signed a petition against closing it.',
    ),
    lineOf(
      library,
      'However, the council says that figure may fall once the new electric van arrives in the spring.',
    ),
    lineOf(library, 'Four other councils in Yorkshire have closed theirs since 2019.'),
  ],
});
