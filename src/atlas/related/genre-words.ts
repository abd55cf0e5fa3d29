/**
 * What every framework of this kind says on every page, as base forms: who leads, that it is to be ensured, created or
 * supported, and that it is good. Two statements that share such words have said nothing to each other yet. Their
 * frequency alone does not show it, for each document has its own few.
 */
export const GENRE_WORDS: ReadonlySet<string> = new Set(
  `afdeling afklare afsæt aktiv aktør andel ansat ansvar anvende arbejde arbejdsopgave basere bedst behov beskrive beslutning betingelse bidrag bidrage blik bred bringe bruge
   center chef daglig dele danne del drage dygtig eget ekstern ende enhed enkelt evne fange finde forbindelse form formål forskellig forstå forstærke forvaltning fokus fremme
   fremtid funktion fælles følge føre gavne generel give god grund gælde gøre handle hel henblik hjælpe holde hverdag hæfte høj håndtere indgå
   indsats intern italesætte klar komme kommune konkret kræve kunne kvalificere lade lede ledelse ledelsesform ledelseskompetence leder ledelsesopgave ledelsesmæssig leve levere liv lokal lykkes lægge løbende løse løsning medarbejder
   medvirke menneske mulig mulighed mål måde niveau nuværende ny nødvendig nå område opbygge opgave opgaveløsning opleve oplevelse opnå opstå optage
   ordne organisation organisatorisk overordnet person perspektiv plads praksis proces præge ramme region relevant respektiv resultat ret retning rette rolle række sag samlet samspil sammenhæng se
   selv sikre situation skabe social specialområde stille stor stå særlig sætte tage tid tiltag tre tilbud tydelig tæt tænke udgangspunkt udfordring udføre
   understøtte udøve udvikle udvikling varetage vedrøre vigtig virke én virksomhed vise være væsentlig øge økt`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/**
 * The words the common forms go by: every statement under a heading »Strategisk ledelse« or »Faglig ledelse« is about
 * them already, so they say half of what their rarity says.
 */
export const FORM_WORDS: ReadonlySet<string> = new Set([
  'faglig',
  'forandring',
  'kompetence',
  'kvalitet',
  'strategi',
  'strategisk',
  'tværgående',
]);
