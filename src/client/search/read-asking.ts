/** What a query asks to be shown, and the words of what it is about. */
export interface Asking {
  words: string[];
  /** Two things are to be laid side by side. */
  isComparison: boolean;
}

const QUESTION_WORDS = new Set(
  'hvem hvad hvor hvordan hvornår hvorfor hvilke hvilken hvilket hvis når skal må kan har er bør gælder findes'.split(
    ' ',
  ),
);

/** Verbs of asking, with what follows them: they say that something is asked for, and not what. */
const ASKING: readonly RegExp[] = [
  /^(?:har|have) (?:hoved)?ansvar(?:et)? (?:for|i)(?= )/u,
  /^(?:er|være) ansvarlige? for(?= )/u,
  /^ansvar(?= (?:er det|har|som) )/u,
  /^(?:lederens|chefens|min|mit) (?:opgave|ansvar|job)(?= (?:at|for|som|ved|i) )/u,
  /^(?:står|sørger?|tage[rs]? sig)(?: af| for)(?= )/u,
  /^(?:håndtere|takle|tackle)r?(?= )/u,
  /^griber?(?= .* an(?: |$))/u,
  /^(?:være )?opmærksomm?e? på(?= )/u,
  /^(?:indebærer|vil det sige)(?= |$)/u,
  /^(?:siger|står)(?: der)?(?: i)? (?:dokumentet|dokumenterne|grundlaget|grundlagene)(?= |$)/u,
  /^går (?:ud på|til|i gang)(?= |$)/u,
  /^(?:for)?ventes(?: der)?(?: af| for)?(?= |$)/u,
  /^forvente(?:r|t|de)?(?= |$)/u,
  /^kræve(?:r|s|t)?(?: det)?(?: af| at)?(?= |$)/u,
  /^bestemme(?:r|s)?(?= |$)/u,
  /^betyde(?:r)?(?= |$)/u,
  /^(?:gøre|gør|gå|går|gælder|findes|hedder|siger|står|bør|an)(?= |$)/u,
  /^(?:jeg|man|vi|du|mig|min|mit|mine)(?= |$)/u,
];

/** »Hvem leder X« asks who stands above, and not for a leader. */
const WHO_LEADS = /^(?:hvem) leder (?=.)/u;

const COMPARING =
  /^(?:sammenlign(?:e|ing)?(?: af| mellem)?|(?:hvad er )?forskel(?:len|le|lene)? (?:på|mellem|i)|hvordan adskiller) /u;

/**
 * Read the words of a question: what only asks is left out, where other words are left.
 *
 * @example readAsking(['hvem', 'bestemmer', 'over', 'ferien']) // { words: ['over', 'ferien'], isComparison: false }
 */
export function readAsking(words: readonly string[]): Asking {
  const text = words.map((word) => trimMark(word.toLowerCase()));
  const joined = text.join(' ');
  const comparing = COMPARING.exec(joined)?.[0];
  const isQuestion = QUESTION_WORDS.has(text[0] ?? '') || (words.at(-1) ?? '').endsWith('?');
  const kept: string[] = [];
  let at = countWords(comparing ?? WHO_LEADS.exec(joined)?.[0] ?? '');
  while (at < words.length) {
    const rest = text.slice(at).join(' ');
    const asks = isQuestion
      ? ASKING.map((each) => each.exec(rest)?.[0] ?? '').find((found) => found !== '')
      : undefined;
    if (asks === undefined) kept.push(trimMark(words[at] ?? ''));
    at += Math.max(1, countWords(asks ?? ''));
  }
  const isLeft = kept.some((word) => !QUESTION_WORDS.has(word.toLowerCase()));
  return { words: isLeft ? kept : words.map(trimMark), isComparison: comparing !== undefined };
}

/** Take off a word what ends a sentence. */
export function trimMark(word: string): string {
  return word.replace(/[?!.,:;]+$/u, '');
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}
