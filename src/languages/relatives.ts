import { words } from './words.ts';

/** Of either sex. */
const EITHER =
  'neighbour neighbor friend boss colleague partner conjoint proche pareja kind buur baas ' +
  'family famille familie familia família famiglia ';

/** What people are to others who are none of their family, folded: "un proche de la ministre". Worldwide. */
export const CLOSE_PEOPLE: readonly string[] = words(
  'proche proches ami allié alliée rival rivale adversaire successeur successeure prédécesseur prédécesseure ',
  'héritier héritière protégé protégée droit dauphin confrère consœur aide ally friend rival successor ',
  'predecessor opponent colleague deputy aliado aliada sucesor sucesora alleato alleata successore sucessor sucessora',
);

/**
 * Words for somebody by whose they are, folded: family, and who lives or works
 * beside somebody. Worldwide.
 */
export const RELATIVES: { readonly f: readonly string[]; readonly m: readonly string[] } = {
  f: words(
    EITHER,
    'mother daughter sister wife widow girlfriend grandmother granddaughter aunt niece fiancée ',
    'mère fille sœur femme épouse veuve compagne amie voisine grand-mère tante nièce collègue patronne ',
    'mutter tochter schwester frau ehefrau witwe freundin nachbarin großmutter oma tante nichte kollegin chefin ',
    'madre hija hermana mujer esposa viuda novia amiga vecina abuela nieta tía sobrina compañera jefa ',
    'figlia sorella moglie vedova fidanzata compagna amica vicina nonna zia collega ',
    'mãe filha irmã mulher esposa viúva namorada amiga vizinha avó neta tia sobrinha companheira patroa chefe ',
    'moeder dochter zus vrouw echtgenote weduwe vriendin buurvrouw oma collega',
  ),
  m: words(
    EITHER,
    'father son brother husband widower boyfriend grandfather grandson uncle nephew ',
    'père fils frère mari époux veuf compagnon ami voisin grand-père oncle neveu collègue patron ',
    'vater sohn bruder mann ehemann witwer freund nachbar großvater opa onkel neffe kollege chef ',
    'padre hijo hermano marido esposo viudo novio amigo vecino abuelo nieto tío sobrino compañero jefe ',
    'figlio fratello marito vedovo fidanzato compagno amico vicino nonno zio collega ',
    'pai filho irmão marido viúvo namorado amigo vizinho avô neto tio sobrinho companheiro patrão chefe ',
    'vader zoon broer man echtgenoot weduwnaar vriend buurman opa oom collega ',
  ),
};

/** Verb forms and participles by which somebody is dead, folded. Worldwide. */
export const DYING_WORDS: readonly string[] = words(
  'died dead mort morte décédé décédée disparu disparue starb gestorben verstarb verstorben ',
  'murió muerto muerta falleció fallecido fallecida muere fallece morreu morre faleceu falecido falecida ',
  'morì morto morta scomparso scomparsa deceduto deceduta overleed overleden stierf gestorven',
);
