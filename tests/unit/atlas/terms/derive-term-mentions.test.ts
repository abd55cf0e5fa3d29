import { describe, expect, test } from 'vitest';
import { deriveTermMentions, type MentionSource } from '../../../../src/atlas/terms/derive-term-mentions.ts';
import { buildTermMatcher, type TermWords } from '../../../../src/atlas/terms/match-terms.ts';
import type { AtlasDocument, Level, OwnForm, SourceMap } from '../../../../src/atlas/model.ts';

const COMPOUNDS: Record<string, string[]> = { driftsledelse: ['drifts', 'ledelse'], trivselstal: ['trivsels', 'tal'] };
const splitter = { splitCompound: (word: string) => COMPOUNDS[word] ?? [word] };
const words = (id: string, term: string, inflections: string[] = []): TermWords => ({
  id,
  term,
  inflections,
  synonyms: [],
});
const matcher = buildTermMatcher(
  [
    words('trivsel', 'trivsel'),
    words('drift', 'drift'),
    words('driftsledelse', 'driftsledelse'),
    words('inddragelse', 'inddragelse'),
    words('borgerinddragelse', 'borgerinddragelse', ['inddragelse af borgere']),
    words('god-praksis', 'god praksis'),
    words('leder', 'leder'),
  ],
  splitter,
);

interface Said {
  /** The one statement. */
  text?: string;
  /** Words of its source. */
  source?: string[];
  title?: string;
  heading?: string;
  ownForm?: string;
  prose?: string;
  position?: string;
  /** Words of the source of the document's own page. */
  page?: string[];
}

/** A document `d` with one level and one statement, and what it says. */
function derive(said: Said, term: string, levels: string[] = []) {
  const text = said.text ?? 'Intet.';
  const passage = (anchor: string, kind: 'statement' | 'prose', some: string[] = []) => ({ kind, anchor, words: some });
  const source = {
    documents: [
      {
        id: 'd',
        title: said.title ?? 'Titel',
        subtitle: null,
        headings: said.heading === undefined ? [] : [{ text: said.heading }],
        prose: said.prose === undefined ? [] : [{ text: said.prose }],
      } as unknown as AtlasDocument,
    ],
    levels: [
      {
        id: 'd/leder',
        document: 'd',
        title: 'Chef',
        facts: { positions: said.position === undefined ? [] : [said.position] },
        prose: [],
      } as unknown as Level,
    ],
    ownForms: said.ownForm === undefined ? [] : [{ document: 'd', title: said.ownForm } as OwnForm],
    sourceMaps: [
      {
        document: 'd',
        passages: [passage('leder#a', 'statement', said.source), passage('index#b', 'prose', said.page)],
      } as unknown as SourceMap,
    ],
    statements: [
      {
        id: 'd/leder/a',
        document: 'd',
        level: 'd/leder',
        title: null,
        text,
        terms: matcher.match(text).map((match) => match.term),
      },
    ],
  } satisfies MentionSource;
  const { sourceMentions, mentionedElsewhere, notMentioned } = deriveTermMentions(
    source,
    matcher,
    splitter,
  )({ id: term, levels });
  return {
    inSource: sourceMentions.flatMap((mention) => mention.words),
    elsewhere: mentionedElsewhere,
    silent: notMentioned,
  };
}

describe('deriveTermMentions', () => {
  test.each<[string, Said, string, ReturnType<typeof derive>]>([
    [
      'said in the restatement',
      { text: 'Sikre trivsel.', source: ['trivsel'] },
      'trivsel',
      { inSource: [], elsewhere: [], silent: [] },
    ],
    [
      'said in the source alone',
      { source: ['sikre', 'trivslen', 'trivsel'] },
      'trivsel',
      { inSource: ['trivsel'], elsewhere: [], silent: [] },
    ],
    [
      'part of a compound of the source',
      { source: ['trivselstal'] },
      'trivsel',
      { inSource: ['trivselstal'], elsewhere: [], silent: [] },
    ],
    [
      'part of a longer term in the restatement',
      { text: 'Sikre inddragelse af borgere.', source: ['inddragelse'] },
      'inddragelse',
      { inSource: [], elsewhere: ['d'], silent: [] },
    ],
    [
      'part of a longer term of one word',
      { text: 'Udøve driftsledelse.' },
      'drift',
      { inSource: [], elsewhere: ['d'], silent: [] },
    ],
    ['in the title', { title: 'Om trivsel' }, 'trivsel', { inSource: [], elsewhere: ['d'], silent: [] }],
    ['in a heading', { heading: 'Trivsel' }, 'trivsel', { inSource: [], elsewhere: ['d'], silent: [] }],
    ['an own form', { ownForm: 'Trivsel' }, 'trivsel', { inSource: [], elsewhere: ['d'], silent: [] }],
    [
      'in prose',
      { prose: 'Grundlaget handler om god praksis.' },
      'god-praksis',
      { inSource: [], elsewhere: ['d'], silent: [] },
    ],
    ['a position', { position: 'Leder' }, 'leder', { inSource: [], elsewhere: ['d'], silent: [] }],
    ['in the source of a page', { page: ['trivsel'] }, 'trivsel', { inSource: [], elsewhere: ['d'], silent: [] }],
    [
      'words of a phrase apart in the source',
      { source: ['god', 'praksis'] },
      'god-praksis',
      { inSource: [], elsewhere: [], silent: ['d'] },
    ],
    ['not said', { text: 'Sikre ro.', source: ['ro'] }, 'trivsel', { inSource: [], elsewhere: [], silent: ['d'] }],
  ])('%s', (_, said, term, expected) => {
    expect(derive(said, term)).toEqual(expected);
  });

  test('the own title of a level is not looked for in the source of its statements', () => {
    expect(derive({ source: ['leder'] }, 'leder', ['d/leder']).inSource).toEqual([]);
    expect(derive({ source: ['leder'] }, 'leder').inSource).toEqual(['leder']);
  });
});
