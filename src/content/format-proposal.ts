import type { SourceRange } from '../atlas/model.ts';
import { findUnlikePlaces } from '../atlas/source/ranges/find-unlike-places.ts';
import type { ProposedPlace } from '../atlas/source/ranges/propose-ranges.ts';
import { documentFile } from './document-file.ts';
import type { SourceMapProposal } from './propose-source-map.ts';

const NUMBER = new Intl.NumberFormat('da-DK');

/** So many words of a place are shown at either end, and so many of a restatement. */
const SHOWN_WORDS = 6;
const SHOWN_RESTATED = 12;

/**
 * Tell an editor in Danish what was proposed: how many places were sure, then each passage that is not, with its two
 * likeliest places and the command that takes one, and places that share almost no words with what restates them.
 *
 * @param command what the editor wrote, without options
 */
export function formatProposal({ map, proposal, known }: SourceMapProposal, command: string): string {
  const { places, words } = proposal;
  const fresh = places.filter(({ passage }) => !known.has(passage.anchor));
  const unsure = fresh.filter(({ isSure }) => !isSure);
  const file = documentFile(map.document, 'kilde.json');
  const summary = [
    `${map.document}: ${NUMBER.format(map.wordCount)} ord i ${map.file}, ${places.length} forventninger og afsnit.`,
    ...(known.size === 0 ? [] : [`${known.size} har et sted i forvejen eller fik det nu.`]),
    ...(fresh.length === 0 ? [] : [`${fresh.length - unsure.length} er fundet med sikkerhed og skrevet i ${file}.`]),
    unsure.length === 0
      ? 'Ingen mangler. Resten af ordene står som overskrifter og inventar.'
      : `${unsure.length} er usikre og står under »unplaced« i filen. Vælg et sted for hver, og kør kommandoen under det:`,
  ].join('\n');

  const showRange = ({ start, end }: SourceRange): string => {
    const shown = words.slice(start, end).map(({ token }) => token);
    const quoted =
      shown.length <= 2 * SHOWN_WORDS
        ? shown.join(' ')
        : `${shown.slice(0, SHOWN_WORDS).join(' ')} … ${shown.slice(-SHOWN_WORDS).join(' ')}`;
    return `»${quoted}«`;
  };
  const headingBefore = (at: number): string | null => {
    const isHeading = (i: number): boolean => ['name', 'heading'].includes(proposal.marks[i] ?? 'text');
    let end = at;
    while (end > 0 && !isHeading(end - 1)) end--;
    let start = end;
    while (start > 0 && isHeading(start - 1) && words[start]?.isApart !== true) start--;
    return start === end
      ? null
      : words
          .slice(start, end)
          .map(({ token }) => token)
          .join(' ');
  };
  const isPaged = (words.at(-1)?.page ?? 1) > 1;
  const showCandidate = (place: ProposedPlace, ranges: readonly SourceRange[], number: number): string[] => {
    const first = ranges[0];
    if (first === undefined) return [];
    const word = words[first.start];
    const count = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    const heading = headingBefore(first.start);
    const where = isPaged ? `side ${word?.page ?? 1}` : `linje ${word?.line ?? 1}`;
    const under = heading === null ? '' : `, under »${heading}«`;
    return [
      `  ${number}. ${where}${under}, ${count} ord: ${ranges.map(showRange).join(' og ')}`,
      `     ${command} --place ${place.passage.anchor}=${formatRanges(ranges)}`,
    ];
  };
  const blocks = unsure.map((place) => {
    const restated = place.passage.text.split(/\s+/u);
    const shown = restated.slice(0, SHOWN_RESTATED).join(' ') + (restated.length > SHOWN_RESTATED ? ' …' : '');
    const candidates = [place.ranges, place.otherRanges].flatMap((ranges, i) => showCandidate(place, ranges, i + 1));
    const none = `  Intet sted ligner. Find det med »${command} --words 1-100«, og sæt det med --place.`;
    return [`${place.passage.anchor} »${shown}«`, ...(candidates.length > 0 ? candidates : [none])].join('\n');
  });
  return [
    summary,
    ...blocks,
    ...formatUnlike(
      map,
      places,
      words.map(({ word }) => word),
    ),
  ].join('\n\n');
}

function formatUnlike(
  map: SourceMapProposal['map'],
  places: readonly ProposedPlace[],
  words: readonly string[],
): string[] {
  const texts = new Map(places.map(({ passage }) => [passage.anchor, passage.text]));
  const placed = map.passages.flatMap(({ anchor, ranges }) =>
    anchor === null ? [] : [{ anchor, text: texts.get(anchor) ?? '', ranges }],
  );
  const unlike = findUnlikePlaces(words, placed);
  return unlike.length === 0
    ? []
    : [
        [
          'Pas på: Disse steder deler næsten ingen ord med det, der gengiver dem. Er det de rigtige?',
          ...unlike.map(({ anchor, ranges }) => `  ${anchor}: ord ${formatRanges(ranges)}`),
        ].join('\n'),
      ];
}

/**
 * Write ranges as an editor counts them: from 1, both ends included; `,` between printings, `+` between parts of one.
 *
 * @example formatRanges([{ printing: 1, start: 608, end: 623 }]) // '609-623'
 */
export function formatRanges(ranges: readonly SourceRange[]): string {
  return [...Map.groupBy(ranges, ({ printing }) => printing).values()]
    .map((parts) => parts.map(({ start, end }) => `${start + 1}-${end}`).join('+'))
    .join(',');
}
