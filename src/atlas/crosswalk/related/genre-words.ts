/**
 * What every framework of this kind says on every page, as base forms: who leads, that it is to be ensured, created or
 * supported, and that it is good. Two statements that share such words have said nothing to each other yet. Their
 * frequency alone does not show it, for each document has its own few.
 */
export const GENRE_WORDS: ReadonlySet<string> = new Set(
  `afdeling afklare afsæt aktiv aktør andel ansat ansvar anvende arbejde arbejdsopgave basere bedst behov beskrive
   beslutning betingelse bidrag bidrage blik bred bringe bruge center chef daglig danne del dele drage dygtig eget
   ekstern én ende enhed enkelt evne fange finde fokus forbindelse form formål forskellig forstærke forstå
   forvaltning fremme fremtid funktion fælles følge føre gavne generel give god grund gælde gøre handle hel
   henblik hjælpe holde hverdag hæfte høj håndtere indgå indsats intern italesætte klar komme kommune konkret
   kræve kunne kvalificere lade lede ledelse ledelsesform ledelseskompetence ledelsesmæssig ledelsesopgave leder
   leve levere liv lokal lykkes lægge løbende løse løsning medarbejder medvirke menneske mulig mulighed måde mål
   niveau nuværende ny nødvendig nå område opbygge opgave opgaveløsning opleve oplevelse opnå opstå optage ordne
   organisation organisatorisk overordnet person perspektiv plads praksis proces præge ramme region relevant
   respektiv resultat ret retning rette rolle række sag samlet sammenhæng samspil se selv sikre situation skabe
   social specialområde stille stor stå særlig sætte tage tid tilbud tiltag tre tydelig tænke tæt udfordring
   udføre udgangspunkt udvikle udvikling udøve understøtte varetage vedrøre vigtig virke virksomhed vise være
   væsentlig øge økt`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/**
 * Words of the forms: every statement under »Strategisk ledelse«, »Faglig ledelse« or »Forandringsledelse« is about them
 * already, so they say less than their rarity says.
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
