import { expect, it } from 'vitest';
import { type Clarity, clarityOf } from '../../src/cut/clarity/clarity.ts';
import { knownFrom } from '../../src/cut/clarity/opening.ts';
import { languageFor } from '../../src/languages/index.ts';
import { readForThread } from '../../src/thread/reading.ts';
import { buildArticle } from './build.ts';

function clarity(lang: string, words: string, before: readonly string[] = []): Clarity {
  const article = buildArticle({
    lang,
    body: ['Anne Kerbrat dirige le port. Emma Iqbal drives.', words],
  });
  const language = languageFor(lang);
  const reading = readForThread(article, language);
  return clarityOf(reading, article.blocks[1]?.span ?? [0, 0], knownFrom(before, language));
}

it.each<[string, string, Clarity]>([
  ['fr', 'Le port de Brest renonce à son quai.', 'clear'],
  ['fr', 'Ce lundi, le conseil a voté la fin du chantier.', 'clear'],
  ['fr', 'La région veut la même surface pour les ferries.', 'dangling'],
  ['fr', 'La région attend de ce projet deux cents emplois.', 'dangling'],
  ['fr', 'Le tribunal de Brest l’a condamné mardi.', 'dangling'],
  ['fr', 'La veille, les pêcheurs avaient bloqué le quai.', 'dangling'],
  ['fr', 'La veille de la régate, Anne Kerbrat avait bloqué le quai.', 'clear'],
  ['fr', 'Peu d’entre eux portaient un gilet.', 'dangling'],
  ['fr', 'La région a donc promis 40 millions d’euros.', 'loose'],
  ['fr', 'La région a aussi promis 40 millions d’euros.', 'loose'],
  ['fr', 'Le port de Brest n’a jamais été aussi vide.', 'clear'],
  ['fr', 'L’écart se creuse depuis dix ans.', 'loose'],
  ['fr', 'Une élue de Brest part en juin, rapporte Le Télégramme.', 'clear'],
  ['fr', 'Anne Kerbrat a perdu douze bateaux ces derniers mois.', 'clear'],
  ['fr', 'La région a promis à ces derniers douze bateaux.', 'dangling'],
  ['fr', 'Pour dormir à Brest, il faudra réserver en juin.', 'clear'],
  ['fr', 'Le quai de Brest attire, semble-t-il, les amateurs de voile.', 'clear'],
  ['fr', 'Le viticulteur, tout juste retraité, a quitté le domaine.', 'loose'],
  ['fr', 'Un départ que Maëlle Kerbrat a commenté lundi.', 'dangling'],
  ['fr', 'L’écart entre Brest et Lorient se creuse.', 'clear'],
  ['fr', 'Kerbrat part en juin.', 'loose'],
  ['fr', 'Anne Kerbrat part en juin.', 'clear'],
  ['fr', 'La fin du chantierLe port renonce à son quai.', 'dangling'],
  ['fr', 'Le port renonce à son quai.La région promet des ferries.', 'dangling'],
  ['fr', 'La Montpelliéraine de 42 ans veut changer de vie.', 'loose'],
  ['fr', 'La bêche s’enfonce. « Ça sent l’humus », dit-il.', 'dangling'],
  ['de', 'Ein Sprecher in Brest nennt diese Maßnahme falsch.', 'dangling'],
  ['en', 'The disparity was even wider among women.', 'loose'],
  ['en', 'Councils need this project before the spring.', 'dangling'],
  ['en', 'Councils need those who drive at night.', 'clear'],
  ['en', 'Police followed him to the coast.', 'dangling'],
  ['en', 'Most of them live in the villages.', 'dangling'],
  ['en', 'Bradford also closed two libraries.', 'loose'],
  ['en', 'Bradford closed not one but also two libraries.', 'clear'],
  ['en', 'Two hours later the van broke down.', 'dangling'],
  ['en', 'Iqbal has never been late.', 'loose'],
  ['en', 'We keep our data in one place.', 'loose'],
  ['en', 'Yields are rising, led by the short end, he added.', 'dangling'],
  ['en', 'Yields are rising, Emma Iqbal said, and will, she added.', 'clear'],
  ['fr', 'Mobilisation similairePlus de mille personnes défilent.', 'dangling'],
  ['fr', 'BRAS FRACTURÉSCet homme a appelé les secours.', 'dangling'],
  ['en', 'Voting begins the week after.', 'dangling'],
  ['en', 'Voting begins the week after Labor Day.', 'clear'],
  ['fr', 'La police veut éviter une telle situation.', 'dangling'],
  ['de', 'Mittlerweile 640 Tote im Westjordanland Bei einem Angriff starben fünf.', 'dangling'],
  ['en', 'Sales in the French Alps grow by 110% In 2024, the firm sold more.', 'dangling'],
  ['en', 'The council of Leeds met late on Monday and voted.', 'clear'],
  ['de', 'Die Band habe Ausländer verunglimpft.', 'dangling'],
  ['de', 'Der Richter sagte, die Band habe Ausländer verunglimpft.', 'loose'],
  ['de', 'Das Landgericht München hatte ihn verurteilt.', 'dangling'],
  ['de', 'In der Runde davor schlug er den Italiener.', 'dangling'],
  ['de', '2023 überholte es China als größter Partner.', 'dangling'],
  ['de', 'Im Hafen gibt es seit Montag wieder Fähren.', 'clear'],
  ['fr', 'La loi prévoit d’un côté une urgence absolue.', 'dangling'],
  ['fr', 'La réunion au Quai d’Orsay « nous rend de la force », ajoute-t-elle.', 'dangling'],
  ['fr', 'Juste après ce départ, Anne Kerbrat partait en mer.', 'dangling'],
  ['fr', 'Le magazine a salué un grand journaliste.', 'loose'],
  ['fr', 'La police a salué un grand journaliste.', 'clear'],
  ['de', 'Die beiden anderen Musiker schweigen.', 'dangling'],
  ['de', 'Litauen geht davon aus, dass der Pilot keine Erlaubnis hatte.', 'clear'],
  ['es', 'La gravedad de la tragedia le ha llevado a suspender el acto.', 'dangling'],
  ['de', 'Zwei Männer wurden erschossen In einem Dorf starb ein dritter.', 'dangling'],
  ['es', 'Los vecinos piden que ese correo se publique.', 'dangling'],
  ['es', 'Con los años se ha convertido en una fiesta.', 'loose'],
])('%s: “%s” is %s', (lang, words, expected) => {
  expect(clarity(lang, words)).toBe(expected);
});

it('takes for known what the posts before have named', () => {
  expect(
    clarity('en', 'The disparity was even wider among women.', ['A disparity of 12 points.']),
  ).toBe('clear');
  expect(clarity('en', 'Iqbal has never been late.', ['Emma Iqbal drives the van.'])).toBe('clear');
  expect(clarity('fr', 'La région attend de ce projet 200 emplois.', ['Un projet de quai.'])).toBe(
    'clear',
  );
});

it('asks nothing of what somebody says in quotation marks', () => {
  expect(clarity('fr', 'Emma Iqbal a dit : « ce projet est donc le même ».')).toBe('clear');
});
