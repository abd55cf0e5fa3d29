import { formatSpan } from './derive-equivalents.ts';
import { joinWords } from '../lexicon/join-words.ts';
import { lowerFirst } from '../lexicon/lower-first.ts';
import type { Level } from '../model.ts';
import type { Span } from './place-levels.ts';

/**
 * Say in one Danish sentence why a level stands where it stands: whom it leads, whom it reports to, and what the
 * document leaves open.
 *
 * @example // 'Trin 2: leder afdelingsleder; hvem niveauet refererer til, er ikke oplyst.'
 */
export function explainPlacement({ facts }: Pick<Level, 'facts'>, span: Span, levels: readonly Level[]): string {
  if (facts === null) return '';
  const name = (id: string): string => levels.find((level) => level.id === id)?.title ?? id;
  const led = [
    ...facts.leads.levels.map(name),
    ...(facts.leads.unnamedLeaders ? ['ledere, som dokumentet ikke nævner ved navn'] : []),
    ...(facts.leads.employees ? ['medarbejdere'] : []),
  ];
  const superiors = [...facts.reportsTo.levels.map(name), ...facts.reportsTo.bodies];
  const parts = [
    facts.leads.known ? `leder ${joinWords(led.map(lowerFirst))}` : 'hvem niveauet leder, er ikke oplyst',
    facts.reportsTo.known
      ? `refererer til ${joinWords(superiors.map(lowerFirst))}`
      : 'hvem niveauet refererer til, er ikke oplyst',
    ...(facts.top ? ['over det står kun direktion og politikere'] : []),
  ];
  return `Trin ${formatSpan(span)}: ${parts.join('; ')}.`;
}
