import { comparisonHref } from '../../../atlas/addresses/pathnames.ts';
import type { Answer } from '../answer-query.ts';
import type { ReadingNotes } from '../describe-reading.ts';
import { element } from '../element.ts';
import { listQuoted, MOST_LISTED } from './list-quoted.ts';

/** Make the lines that say how a query was read, with the button that takes it literally; empty for nothing to say. */
export function showNotes(
  { hits, notes }: Pick<Answer, 'hits' | 'notes'>,
  isExact: boolean,
  setExact: (isExact: boolean) => void,
  base: string,
): Element[] {
  // Where nothing was found, the words that stand nowhere are named with what to do about it.
  const said = hits.length === 0 ? { ...notes, unknown: [] } : notes;
  return [...(notes.cut === null ? [] : [element('p', {}, notes.cut)]), ...showReading(said, isExact, setExact, base)];
}

function showReading(
  { corrected, split, unknown, added, isTied, withClues, has, isText, restated, narrowedTo, compared }: ReadingNotes,
  isExact: boolean,
  setExact: (isExact: boolean) => void,
  base: string,
): Element[] {
  const isComparison = compared.length > 1;
  const button = (label: string, next: boolean): Element => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => setExact(next));
    return made;
  };
  if (isExact) {
    return [element('p', {}, 'Søger kun på det, du skrev. ', button('Søg også på lignende ord', false))];
  }
  if (isText) return [element('p', {}, 'Viser de forventninger, der har mest af teksten, efter ledelsesform.')];
  const lines = [
    ...(restated.length > 0
      ? [
          `${listQuoted(restated)} står ingen steder sådan: webstedet gengiver dokumenterne med egne ord. Viser det, der har ordene.`,
        ]
      : []),
    ...(narrowedTo.length > 0 ? [`Viser kun ${narrowedTo.join(' og ')}.`] : []),
    ...corrected.slice(0, MOST_LISTED).map(({ typed, read }) => `Mente du »${read}«? »${typed}« står ingen steder.`),
    ...(corrected.length > MOST_LISTED ? [`Det gælder også ${corrected.length - MOST_LISTED} ord til.`] : []),
    ...split.map(
      ({ typed, parts }) =>
        `»${typed}« står ingen steder. Viser det, der har ${formatList(parts.map((part) => `»${part}«`))}.`,
    ),
    ...(unknown.length > 0 ? [`${listQuoted(unknown)} står ingen steder.`] : []),
    ...(added.length > 0 ? [`Viser ${unknown.length > 0 ? '' : 'også '}det, der står om ${listQuoted(added)}.`] : []),
    ...(has === 'some' && !isComparison ? ['Intet har alle ordene. Viser det, der har nogle af dem.'] : []),
    ...(withClues
      ? ['Viser også det, redaktionen forbinder med ordene.']
      : isTied && added.length === 0
        ? ['Viser det, redaktionen forbinder med ordet.']
        : []),
  ];
  const link = element(
    'a',
    { href: base.replace(/\/$/u, '') + comparisonHref(compared.map(({ level }) => level)), 'data-result': '' },
    `Sammenlign ${formatList(compared.map(({ name }) => name))}`,
  );
  const comparison = isComparison ? [element('p', { class: 'search-comparison' }, link)] : [];
  if (lines.length === 0) return comparison;
  const isWider =
    corrected.length + split.length + added.length > 0 ||
    isTied ||
    withClues ||
    has !== 'all' ||
    restated.length + narrowedTo.length > 0;
  return [
    ...comparison,
    element('p', {}, `${lines.join(' ')} `, ...(isWider ? [button('Søg kun på det, jeg skrev', true)] : [])),
  ];
}

/** @example formatList(['Chef', 'Direktør']) // 'Chef og Direktør' */
function formatList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`;
}
