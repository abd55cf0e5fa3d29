/**
 * What looks like a part of a compound and is none. The dictionary cannot tell: it knows »skab« the cupboard, and not
 * the ending of »følgeskab«; »over« the preposition, and not that nobody hears it in »overblik«.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Endings that make a word of another word, in their base form. */
const DERIVATIONAL_ENDINGS = words(`
  agtig artet bar de dom else ende er eri fuld hed ig ing inde isme ist lig lige løs mæssig ning rig sal sel skab som
  vis værts`);

/** Prefixes that are no words, or that nobody hears as one: a word that begins so is opened behind them only. */
const BOUND_PREFIXES = words('an be er for fore gen inter mis præ pro re sam u und van');

/**
 * Prepositions and adverbs before a verb or what is made of it. They make one new word of two (»overblik«, »indsats«,
 * »medarbejder«) unless what follows is itself made so, or borrowed (»medindflydelse«, »efteruddannelse«).
 */
export const PARTICLES = words(`
  ad af bag bi bort efter forbi forhen forud fort frem fremad fra fyldest gennem hen i igang igen igennem imod imøde ind indad
  inden itale iværk med mellem mod ned nedad om omkring op opad opret over på rund sammen samt så til tilbage tilrette
  tilstede ud udad uden under ved vel vide`);

/** Words of two letters that compounds are made of. */
export const SHORT_PARTS = words('bo by is it ny ro te to vi å år æg ø øl');

/** Compounds by origin that nobody takes apart any more: a reader who looks for a part does not mean them. */
export const CLOSED_COMPOUNDS = words(`
  deltage deltagelse deltager grundlag hverdag netværk platform retfærdig varetage varetagelse vejlede vejleder vejledning
  velfærd vilkår værktøj årsag`);

/** Say whether a form may be a part at all. */
export function isSeparable(form: string): boolean {
  return (form.length > 2 || SHORT_PARTS.has(form)) && !PARTICLES.has(form) && !BOUND_PREFIXES.has(form);
}

/** Say whether a base form is an ending: alone, with -hed after it (»-lighed«), or the end of a borrowed verb (»-gere«). */
export function isEnding(lemma: string): boolean {
  return (
    DERIVATIONAL_ENDINGS.has(lemma) ||
    (lemma.endsWith('hed') && DERIVATIONAL_ENDINGS.has(lemma.slice(0, -3))) ||
    /^[^aeiouyæøå]*ere$/u.test(lemma)
  );
}

const PREFIXES = [...PARTICLES, ...BOUND_PREFIXES].sort((a, b) => b.length - a.length);

/** The particles and bound prefixes a word begins with, the longest first. */
export function prefixesOf(word: string): string[] {
  return PREFIXES.filter((prefix) => word.startsWith(prefix));
}
