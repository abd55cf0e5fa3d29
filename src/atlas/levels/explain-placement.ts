import { joinWords } from '../lexicon/join-words.ts';
import { lowerFirst } from '../lexicon/lower-first.ts';
import type { Level } from '../model.ts';
import { formatSpan } from './derive-equivalents.ts';
import type { Span } from './place-levels.ts';

/**
 * Say in one Danish sentence why a level stands where it stands: whom it leads, whom it reports to, and what the
 * document leaves open. Levels stand under their own names: a title is singular or plural, a person or a whole
 * (»Afdelingsleder«, »Afdelingsledelse«), and only a name fits into any sentence.
 *
 * @example // 'Trin 2: leder niveauet »Afdelingsleder«; hvem niveauet refererer til, er ikke oplyst.'
 */
export function explainPlacement({ facts }: Pick<Level, 'facts'>, span: Span, levels: readonly Level[]): string {
  if (facts === null) return '';
  const titles = (ids: readonly string[]): string[] =>
    ids.map((id) => levels.find((level) => level.id === id)?.title ?? id);
  const led = joinParties(titles(facts.leads.levels), [
    ...(facts.leads.unnamedLeaders ? ['ledere, som ikke er nævnt ved navn'] : []),
    ...(facts.leads.employees ? ['medarbejdere'] : []),
  ]);
  const superiors = joinParties(titles(facts.reportsTo.levels), facts.reportsTo.bodies.map(lowerFirst));
  const parts = [
    facts.leads.known ? `leder ${led}` : 'hvem niveauet leder, er ikke oplyst',
    facts.reportsTo.known ? `refererer til ${superiors}` : 'hvem niveauet refererer til, er ikke oplyst',
    ...(facts.top ? ['over det står kun direktion og politikere'] : []),
  ];
  return `Trin ${formatSpan(span)}: ${parts.join('; ')}.`;
}

/** @example joinParties(['Chef', 'Leder'], ['medarbejdere']) // 'niveauerne »Chef« og »Leder« samt medarbejdere' */
function joinParties(titles: readonly string[], others: readonly string[]): string {
  if (titles.length === 0) return joinWords(others);
  const named = `${titles.length === 1 ? 'niveauet' : 'niveauerne'} ${joinWords(titles.map((title) => `»${title}«`))}`;
  return titles.length > 1 && others.length > 0 ? `${named} samt ${joinWords(others)}` : joinWords([named, ...others]);
}
