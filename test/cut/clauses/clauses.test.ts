import { expect, test } from 'vitest';
import { clausesIn, clausesWithout } from '../reading.ts';

test.each([
  [
    'fr',
    'La laiterie de Quintavel a lancé vendredi 29 mars le rappel de douze fromages.',
    'La laiterie de Quintavel a lancé le rappel de douze fromages.',
  ],
  [
    'fr',
    'À Valgrisan, samedi 16 février, des pompiers ont sauvé un cheval.',
    'À Valgrisan, des pompiers ont sauvé un cheval.',
  ],
  [
    'en',
    'The council of Dunmarrow approved on Tuesday night the plan for a new pier.',
    'The council of Dunmarrow approved the plan for a new pier.',
  ],
  [
    'de',
    'Die Stadt Elmsried hat am Montagabend den neuen Hafen eröffnet.',
    'Die Stadt Elmsried hat den neuen Hafen eröffnet.',
  ],
])('%s: the date of what happened may go: %s', (lang, text, expected) => {
  expect(clausesIn(text, lang)).toContain(expected);
});

test.each([
  ['fr', 'Le marché de Quintavel rouvrira samedi au public, avec ses étals.', 'samedi'],
  ['en', 'The pier of Dunmarrow did not open on Tuesday in the rain.', 'on Tuesday'],
  [
    'fr',
    'La foire de Quintavel a duré de samedi à dimanche dans la halle.',
    'de samedi à dimanche',
  ],
  ['en', 'The museum of Dunmarrow held Friday prayers in its hall.', 'Friday'],
])(
  '%s: a date stays where it limits what is claimed or belongs to its noun: %s',
  (lang, text, date) => {
    expect(clausesWithout(text, lang, date)).toEqual([]);
  },
);

test('The day of a statement goes even where something is denied', () => {
  const text = 'The ferry to Inishglas did not sail, the operator said Tuesday.';
  expect(clausesIn(text, 'en')).toContain('The ferry to Inishglas did not sail, the operator said');
});

test('A second verb and what follows it may go', () => {
  const text = 'Mayor Una Dowd has opened the pier of Dunmarrow and pointed to years of delay.';
  expect(clausesIn(text, 'en')).toContain('Mayor Una Dowd has opened the pier of Dunmarrow');
});

test('A list of nouns is no second verb', () => {
  const text = 'Mayor Una Dowd has opened the pier of Dunmarrow and a market.';
  expect(clausesIn(text, 'en').filter((clause) => !/market/u.test(clause))).toEqual([]);
});

test.each([
  [
    'en',
    'Sir Aled Rhys has defended gifts from a wealthy donor who was later given a pass.',
    'Sir Aled Rhys has defended gifts from a wealthy donor',
  ],
  [
    'fr',
    'La ministre Odile Varenne a salué le travail d’un réseau qui regroupe les refuges.',
    'La ministre Odile Varenne a salué le travail d’un réseau',
  ],
])('%s: the relative of something new may go', (lang, text, expected) => {
  expect(clausesIn(text, lang)).toContain(expected);
});

test('The relative of something known stays: it says which', () => {
  const text = 'The vaccine has helped all the people who were given two doses.';
  expect(clausesWithout(text, 'en', 'who were')).toEqual([]);
});

test.each([
  [
    'fr',
    'Le préfet Anselme Roy a arboré un gilet jaune dans la cour de la mairie.',
    'Le préfet Anselme Roy a arboré un gilet jaune',
  ],
  [
    'en',
    'Mayor Una Dowd has planted an oak in the yard of the school.',
    'Mayor Una Dowd has planted an oak',
  ],
])('%s: a past event does without its place', (lang, text, expected) => {
  expect(clausesIn(text, lang)).toContain(expected);
});

test.each([
  ['fr', 'Le vaccin est efficace dans les élevages de souris.'],
  ['fr', 'La mairie n’a pas interdit la pêche dans les trois étangs.'],
  ['en', 'Phones are a nuisance in the schools of Dunmarrow.'],
])('%s: what holds in a place, or is denied for one, keeps it: %s', (lang, text) => {
  expect(clausesIn(text, lang)).toEqual([text]);
});

test('What the subject is may go from before it', () => {
  const text =
    'Gardienne sourcilleuse des vieux outils, la guilde de Morvilliers s’ouvre aux femmes.';
  expect(clausesIn(text, 'fr')).toContain('la guilde de Morvilliers s’ouvre aux femmes.');
});

test('An age goes with both its commas where the verb follows', () => {
  const text = 'Ferreol Quint, 61 ans, dirige le port depuis dix ans.';
  expect(clausesIn(text, 'fr')).toContain('Ferreol Quint dirige le port depuis dix ans.');
});

test('A German clause keeps the participle at its end', () => {
  const text = 'Aldrun und sein Sohn Motas waren am Dienstag nach der Feier beerdigt worden.';
  expect(clausesIn(text, 'de').filter((clause) => !/worden\.$/u.test(clause))).toEqual([]);
});

test('A clause does not end where what was said begins', () => {
  const text = 'La chanteuse Lorraine Ambre a confié, après le concert, vouloir arrêter.';
  expect(clausesIn(text, 'fr').filter((clause) => /confié$/u.test(clause))).toEqual([]);
});

test.each([
  [
    'a superlative is limited by what follows it',
    'en',
    'The inn of Dunmarrow has emerged from its most ambitious overhaul in decades.',
    /decades/u,
  ],
  [
    'a view keeps whose it is',
    'en',
    'For the mayor of Dunmarrow, energy is power and the pier holds the key.',
    /^For the mayor/u,
  ],
  [
    'a number keeps what it counts',
    'en',
    'Athena Quill has recorded a 40% growth in demand for chalets.',
    /in demand/u,
  ],
  [
    'a purpose keeps its object',
    'en',
    'The purpose of the pact was to block expansion in Europe by its neighbours.',
    /in Europe/u,
  ],
  [
    'a list is whole',
    'en',
    'The founders were Belgium, Canada, Denmark, the Netherlands, Norway and Spain.',
    /Spain/u,
  ],
  [
    'a quotation keeps its dates',
    'en',
    'Una Dowd told the court: “We have had a special day today. We shall dance.”',
    /today/u,
  ],
  [
    'a verb keeps its subject',
    'fr',
    'Avant la séance, la chaîne Horizon, citant des proches, le Parti des landes, a affirmé cela.',
    /Horizon/u,
  ],
  [
    'a verb that wants what follows has it',
    'en',
    'Marlow considering a sale comes after protests turned into a campaign.',
    /after/u,
  ],
])('%s', (_, lang, text, kept) => {
  expect(clausesIn(text, lang).filter((clause) => !kept.test(clause))).toEqual([]);
});

test.each([
  ['an article is no relative', 'In Elmsried gehört eine Beteiligung der Feuerwehr zu den Themen.'],
  [
    'what is to be done is said',
    'Die Moderatoren versprechen, das Zitat in Ruhe prüfen zu lassen.',
  ],
  [
    'what was said is said',
    'Ministerin Ada Quent sagte vor der Presse, die Stadt sehe mit Sorge hin.',
  ],
  ['a list is whole', 'Ziel ist die Öffnung der von Tarn, Nelm und Borau gegründeten Börse.'],
  [
    'an aside does not end the clause',
    'Bereits zuvor hatte Robert Quent, der frühere Vogt der Stadt, Ada Börn scharf attackiert.',
  ],
  ['a frame keeps its verb', 'Andere Merkmale wie Alter, Herkunft oder Schule treten zurück.'],
  ['a habit keeps its day', 'Im Park trainiert jeden Sonntag die Läuferin Ada Quent.'],
])('de: %s', (_, text) => {
  expect(clausesIn(text, 'de')).toEqual([text]);
});

test.each([
  ['en', 'Other features such as age, sex or schooling recede.'],
  ['en', 'In Cork, Dublin and Galway prices rose.'],
  ['en', 'Ada Quent is known for drones, a points-based system, and new ideas.'],
  ['en', 'The swing county of Marlow begins voting the week after.'],
  ['es', 'El juez de Valdemar investiga si la alcaldesa filtró u ordenó filtrar los datos.'],
  ['es', 'Ana Quiroga explica que, además, al llegar el verano, la playa se llena.'],
])('%s: neither a list nor an alternative is taken apart: %s', (lang, text) => {
  expect(clausesIn(text, lang)).toEqual([text]);
});

test.each([
  [
    'fr',
    'Ada Quint a quitté la guilde en engageant une procédure.',
    'Ada Quint a quitté la guilde',
  ],
  [
    'fr',
    'Ada Quint a réuni la guilde à Valgrisan pour apaiser la colère.',
    'Ada Quint a réuni la guilde à Valgrisan',
  ],
  ['fr', 'Ada Quint a créé un atelier, repéré par les voisins.', 'Ada Quint a créé un atelier'],
])('%s: what it was for, by what means, and a participle may go: %s', (lang, text, expected) => {
  expect(clausesIn(text, lang)).toContain(expected);
});

test('For the first time is no purpose', () => {
  const text = 'Les deux marins ont été vus pour la dernière fois au large de Valgrisan.';
  expect(clausesWithout(text, 'fr', 'dernière fois')).toEqual([]);
});

test.each([
  [
    'a bracket before a comma',
    'fr',
    'Les pompiers ont sauvé un cheval à Valgrisan (Isère), dans la nuit de mardi.',
    'Les pompiers ont sauvé un cheval à Valgrisan',
  ],
  [
    'who a named subject is',
    'de',
    'Peter Quent, seines Zeichens Leiter der Werft, hat den Hafen von Elmsried verlassen.',
    'Peter Quent hat den Hafen von Elmsried verlassen.',
  ],
  [
    'a participle behind the subject',
    'fr',
    'Odile Varenne, arrêtée à Brest par la police, a été relaxée à Quintavel.',
    'Odile Varenne a été relaxée à Quintavel.',
  ],
  [
    'a day that is over',
    'de',
    'Im Finale gewann letzten Sonntag die Läuferin Ada Quent.',
    'Im Finale gewann die Läuferin Ada Quent.',
  ],
  [
    'what an unknown thing is like',
    'fr',
    'La maire a salué le vote dans un tweet rédigé à la clôture du scrutin.',
    'La maire a salué le vote dans un tweet',
  ],
  [
    'what a thing known by its name is for',
    'fr',
    'Le gouvernement a dévoilé son plan "Eau claire" destiné à protéger les rivières.',
    'Le gouvernement a dévoilé son plan "Eau claire"',
  ],
  [
    'when it was, told by an adverb',
    'en',
    'A messy budget gained the backing of Gov. Erin Holt soon after it won the final vote.',
    'A messy budget gained the backing of Gov. Erin Holt',
  ],
  [
    'a number that is a name',
    'en',
    'Sir Aled Rhys has defended gifts from a wealthy donor who was given a pass to No 10 Downing Street.',
    'Sir Aled Rhys has defended gifts from a wealthy donor',
  ],
  [
    'the role of somebody named',
    'en',
    'The ferry will not sail, Transport Minister Peter Dowd said.',
    'The ferry will not sail, Peter Dowd said.',
  ],
  [
    'the role of somebody named, with its place',
    'fr',
    'Le maire écologiste de Quintavel Pierre Morvan a fermé la piscine.',
    'Pierre Morvan a fermé la piscine.',
  ],
  [
    'the name behind a role',
    'fr',
    'Le maire écologiste de Quintavel Pierre Morvan a fermé la piscine.',
    'Le maire écologiste de Quintavel a fermé la piscine.',
  ],
  [
    'a second clause, with the number it counts',
    'fr',
    'L’incendie de la halle de Quintavel a fait deux victimes et trois familles ont été relogées.',
    'L’incendie de la halle de Quintavel a fait deux victimes',
  ],
  [
    'a relative, with the number it counts',
    'en',
    'The ferry line recorded a profit in the north, which represents a growth of 12% over last year.',
    'The ferry line recorded a profit in the north',
  ],
  [
    'the name that closes its source',
    'fr',
    'La ligne du littoral rouvrira le 3 mai, a annoncé la maire de Quintavel, Odile Varenne.',
    'La ligne du littoral rouvrira le 3 mai, a annoncé la maire de Quintavel',
  ],
])('A headline may do without %s', (_, lang, text, expected) => {
  expect(clausesIn(text, lang)).toContain(expected);
});

test.each([
  [
    'the role of another',
    'fr',
    'La fille du maire Pierre Morvan a été blessée dans un accident à Quintavel.',
    /^Pierre/u,
  ],
  [
    'the client of a lawyer',
    'fr',
    'L’avocat de la victime Pierre Morvan a fait appel du jugement de Quintavel.',
    /^Pierre/u,
  ],
  [
    'whose adviser it is',
    'fr',
    'L’ancienne conseillère de Pierre Morvan, Odile Varenne, a été entendue.',
    /de, Odile|conseillère de a/u,
  ],
  [
    'a supposed role',
    'de',
    'Der mutmaßliche Präsident Peter Quent wurde in Elmsried verhaftet.',
    /^Peter/u,
  ],
  [
    'the noun behind an adjective',
    'fr',
    'Le chanteur s’est taillé une certaine notoriété en Bretagne et dans le Maine.',
    /certaine$/u,
  ],
  [
    'the participle of its verb behind an aside',
    'fr',
    'Odile Varenne et Pierre Morvan ont, tous les deux, été élus à Quintavel.',
    /tous les deux$/u,
  ],
  [
    'what was feared, though marks stand around the word',
    'en',
    'Mayor Una Dowd has repeatedly voiced "concerns" regarding the new pier of Dunmarrow.',
    /concerns"$/u,
  ],
  [
    'the verb of a subject with an aside',
    'en',
    'The notice, posted on the wall of the hall soon after the fire, said nothing of the rain.',
    /hall$/u,
  ],
  [
    'a subject behind a participle',
    'fr',
    'Confronté aux faits, le chef de la police, en poste à Quintavel, a changé de version.',
    /^Confronté aux faits a/u,
  ],
  [
    'the year that ends a stretch of time',
    'fr',
    'Des lettres écrites à la mairie entre 2011 et 2013 ont été retrouvées à Quintavel.',
    /2011$/u,
  ],
  [
    'the preposition of a verb',
    'en',
    'Members of the guild were shouted and cursed at as they left the hall of Dunmarrow.',
    /shouted$/u,
  ],
  [
    'the number of its own claim',
    'en',
    'The council of Dunmarrow sold the old pier during a dispute over 40 jobs.',
    /pier$/u,
  ],
])('A headline never leaves out %s', (_, lang, text, wrong) => {
  expect(clausesIn(text, lang).filter((clause) => wrong.test(clause))).toEqual([]);
});

test.each([
  [
    'fr',
    'Le préfet du Morlais a également annoncé la fermeture du pont de Kerzal.',
    'Le préfet du Morlais a annoncé la fermeture du pont de Kerzal.',
  ],
  [
    'fr',
    'La députée Léa Mornand apporte elle aussi son soutien au maire de Brassac.',
    'La députée Léa Mornand apporte son soutien au maire de Brassac.',
  ],
  [
    'en',
    'Dunmarrow council, however, closed the old ferry terminal for good.',
    'Dunmarrow council closed the old ferry terminal for good.',
  ],
  [
    'de',
    'Auch die Stadt Elmsried hat zudem einen neuen Hafen eröffnet.',
    'die Stadt Elmsried hat einen neuen Hafen eröffnet.',
  ],
])('%s: what only ties a sentence to those before it may go: %s', (lang, text, expected) => {
  expect(clausesIn(text, lang)).toContain(expected);
});

test.each([
  ['fr', 'La ville a non seulement fermé le port, elle a également vendu les quais.'],
  ['fr', 'Le pont de Kerzal était ouvert mais également dangereux pour les camions.'],
  ['en', 'Talks went on in Dunmarrow, however, none of them led to a deal.'],
  ['de', 'Das Tor bleibt offen, wie spät auch die letzte Fähre in Elmsried anlegt.'],
  ['de', 'Auch noch im Hafen von Elmsried brannte eine alte Fähre.'],
  ['de', 'Auch wenn es regnet, feiert Elmsried den neuen Hafen am alten Markt.'],
  ['de', 'Zudem wird in Elmsried der neue Hafen mit einem Fest am Markt eröffnet.'],
])('%s: half of a pair and what opens a part stay: %s', (lang, text) => {
  expect(clausesIn(text, lang).every((clause) => clause === text || text.startsWith(clause))).toBe(
    true,
  );
});

test.each([
  [
    'what a subject before a reflexive is',
    'it',
    'Il sindaco di Borgosecco, Luca Neri, si è dimesso lunedì.',
    'Il sindaco di Borgosecco si è dimesso lunedì.',
  ],
  [
    'when it happened, told by a clause',
    'es',
    'Una mujer de 34 años murió en un accidente cuando viajaba con su hijo.',
    'Una mujer de 34 años murió en un accidente',
  ],
  [
    'when it happened, told by a clause',
    'it',
    'Una donna di 34 anni è morta in un incidente mentre viaggiava con il figlio.',
    'Una donna di 34 anni è morta in un incidente',
  ],
  [
    'when it happened, told by a clause',
    'pt',
    'Uma mulher de 34 anos morreu num acidente quando viajava com o filho.',
    'Uma mulher de 34 anos morreu num acidente',
  ],
  [
    'a town that ends like a hedge',
    'es',
    'La película, rodada en Almería, ha ganado el premio de Valdemar.',
    'La película ha ganado el premio de Valdemar.',
  ],
  [
    'where it was published',
    'fr',
    'La guilde de Quintavel a publié sur les réseaux sociaux une photo du navire.',
    'La guilde de Quintavel a publié une photo du navire.',
  ],
  [
    'the station it was said on',
    'fr',
    'Odile Varenne a confirmé sur BFMTV que le pont de Quintavel rouvrira.',
    'Odile Varenne a confirmé que le pont de Quintavel rouvrira.',
  ],
  [
    'the agency it was told to',
    'fr',
    'Le pont a rouvert à Quintavel, a indiqué à l’AFP Tarek Odilon.',
    'Le pont a rouvert à Quintavel, a indiqué Tarek Odilon.',
  ],
  [
    'what stands behind an age',
    'fr',
    'Nicolas Ferrand, 24 ans, pompier à Quintavel, a quitté la guilde.',
    'Nicolas Ferrand a quitté la guilde.',
  ],
  [
    'an aside with a term in marks',
    'fr',
    'Odile Varenne, figure des « gilets bleus », a quitté Quintavel.',
    'Odile Varenne a quitté Quintavel.',
  ],
  [
    'the date behind a closing mark',
    'fr',
    'Odile Varenne a quitté la guilde « Eau claire » mardi 4 février.',
    'Odile Varenne a quitté la guilde « Eau claire »',
  ],
  [
    'the role of a subject named between commas',
    'fr',
    'La maire de Quintavel, Odile Varenne, s’est dite surprise par la décision.',
    'Odile Varenne s’est dite surprise par la décision.',
  ],
  [
    'the role of a subject named between commas',
    'es',
    'El alcalde de Valdemar, Juan Lara, ha presentado su dimisión.',
    'Juan Lara ha presentado su dimisión.',
  ],
  [
    'what a subject behind a frame is',
    'fr',
    'Dans la nuit, Odile Varenne, qui dirige la guilde, a quitté Quintavel.',
    'Odile Varenne a quitté Quintavel.',
  ],
  [
    'a number that counts nothing of the claim',
    'fr',
    'Le royaume de Valgrisan, un pays de 30 ports, a fermé sa frontière avec Morvilliers.',
    'Le royaume de Valgrisan a fermé sa frontière avec Morvilliers.',
  ],
  [
    'a second participle',
    'fr',
    'Le conducteur a été arrêté à Quintavel et placé en garde à vue.',
    'Le conducteur a été arrêté à Quintavel',
  ],
  [
    'a reason behind its conjunction',
    'fr',
    'Des élèves de Valgrisan vont devoir repasser l’épreuve car le professeur avait perdu les copies.',
    'Des élèves de Valgrisan vont devoir repasser l’épreuve',
  ],
  [
    'a clause whose conjunction leans on a vowel',
    'fr',
    'Cinq marins ont été secourus au large de Valgrisan alors qu’ils quittaient le port.',
    'Cinq marins ont été secourus au large de Valgrisan',
  ],
  [
    'the place of an event told with "être"',
    'fr',
    'La reine Odile est morte mardi soir dans son palais de Quintavel.',
    'La reine Odile est morte mardi soir',
  ],
  [
    'a relative behind its preposition',
    'fr',
    'Odile Varenne a ouvert une école dans laquelle elle répond à ses critiques.',
    'Odile Varenne a ouvert une école',
  ],
  [
    'the day of a month, the year and the week of an event',
    'fr',
    'Le préfet Anselme Roy a visité le 3 mai la ferme de Valgrisan.',
    'Le préfet Anselme Roy a visité la ferme de Valgrisan.',
  ],
  [
    'the year of an event',
    'fr',
    'La guilde de Quintavel a ouvert en 2019 un refuge pour les chiens.',
    'La guilde de Quintavel a ouvert un refuge pour les chiens.',
  ],
  [
    'the week of an event',
    'fr',
    'La guilde de Quintavel a fermé cette semaine ses vestiaires.',
    'La guilde de Quintavel a fermé ses vestiaires.',
  ],
  [
    'a time of day before the clause',
    'fr',
    'Aux alentours de 23h30, un incendie a détruit la halle de Quintavel.',
    'un incendie a détruit la halle de Quintavel.',
  ],
  [
    'two frames in a row',
    'fr',
    'En mai, le jour de la fête, le maire de Quintavel a quitté la salle.',
    'le maire de Quintavel a quitté la salle.',
  ],
  [
    'a frame before a clause that ends as its sentence does',
    'fr',
    'Depuis le début du conflit, Valgrisan a renforcé ses liens avec les petites entreprises.',
    'Valgrisan a renforcé ses liens avec les petites entreprises.',
  ],
  [
    'what stands behind a noun that looks like a participle',
    'fr',
    'Odile Varenne a défendu sa gestion de la crise dans un communiqué publié à Quintavel.',
    'Odile Varenne a défendu sa gestion de la crise',
  ],
])('A headline may leave out %s', (_, lang, text, expected) => {
  expect(clausesIn(text, lang)).toContain(expected);
});

test('What was once to be keeps its date, and what was decided its purpose', () => {
  const plan = 'Le conseil devait initialement dévoiler mardi 25 août le plan du port de Brassac.';
  expect(clausesIn(plan, 'fr')).toEqual([plan]);
  const choice = 'Luc Morel a décidé d’utiliser ses toiles afin de venir en aide aux marins.';
  expect(clausesIn(choice, 'fr')).toEqual([choice]);
});

test('The name of something new may go with the participle that calls it so', () => {
  const text =
    'Plusieurs pêcheurs ont décidé de créer un groupe baptisé « Les vareuses en colère ».';
  expect(clausesIn(text, 'fr')).toContain('Plusieurs pêcheurs ont décidé de créer un groupe');
});

test.each([
  [
    'fr',
    'Anne Roche a été vue au port de Brest, situé près du château, avec trois amis, dont le maire.',
    'Anne Roche a été vue au port de Brest',
  ],
  [
    'en',
    'Anna Reed was seen at the old harbour of Leeds, with two friends of the mayor.',
    'Anna Reed was seen at the old harbour of Leeds',
  ],
])('%s: those who came along go with their number', (lang, text, line) => {
  expect(clausesIn(text, lang)).toContain(line);
});

test.each([
  ['en', 'Anna Reed has sold three boats, with two still at the harbour of Leeds.'],
  ['fr', 'Anne Roche a été condamnée à de la prison, avec deux ans de sursis.'],
  ['fr', 'Le port a perdu des clients, avec 30 % de passages en moins.'],
])('%s: what comes along stays where it is a share, a measure or of a number: %s', (lang, text) => {
  expect(clausesIn(text, lang)).toEqual([text]);
});

test('A word of an adjunct hedges what the adjunct tells, and goes with it', () => {
  const text = 'Anna Reed opened a new bridge in recent weeks in an attempt to calm the drivers.';
  expect(clausesIn(text, 'en')).toContain('Anna Reed opened a new bridge');
});
