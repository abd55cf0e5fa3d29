import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { isCounterpart } from '../../src/atlas/crosswalk/relations.ts';
import { readBuiltSite } from './built-site.ts';
import { readPublishedAtlas } from './published-atlas.ts';

const { base, dir, pages } = readBuiltSite();
const atlas = readPublishedAtlas(dir);
const ofDocument = (id: string) => pages.filter(({ pathname }) => pathname.startsWith(`/huller/${id}/`));
const ofPlaces = pages.filter(({ pathname }) => /^\/huller\/[^/]+\/[^/]+\/$/u.test(pathname));

const toPathname = (href: string | undefined): string => `/${(href ?? '').slice(base.length)}`;
const texts = ($: CheerioAPI, selector: string): string[] =>
  $(selector)
    .toArray()
    .map((node) => $(node).text().trim().replace(/\s+/gu, ' '));
const otherwiseNames = ($: CheerioAPI): string[] =>
  texts($, '[aria-labelledby="et-andet-sted"] .gap-group li > p > .gap-name');

test('every document has a page, and one for each rung it describes and for all leaders', () => {
  expect(ofPlaces.length).toBeGreaterThan(atlas.documents.length);
  for (const { id } of atlas.documents) {
    const described = new Set(
      atlas.statements
        .filter(({ document, pitfall }) => document === id && !pitfall)
        .flatMap(({ level }) => atlas.levels.find((each) => each.id === level)?.rungs ?? []),
    );
    const rungs = atlas.rungs.filter(({ rung }) => described.has(rung)).map((rung) => rung.id);
    expect(
      ofDocument(id)
        .map(({ pathname }) => pathname)
        .sort(),
    ).toEqual(['', 'alle-ledere/', ...rungs.map((rung) => `${rung}/`)].map((end) => `/huller/${id}/${end}`).sort());
  }
});

test('no two of the pages have the same heading', () => {
  const headings = pages
    .filter(({ pathname }) => pathname.startsWith('/huller/'))
    .map(({ $ }) => $('h1').text().trim());
  expect(headings.length).toBeGreaterThan(ofPlaces.length);
  expect(new Set(headings).size).toBe(headings.length);
});

describe.each(ofPlaces.map((page) => [page.pathname, page] as const))('%s', (pathname, { $ }) => {
  const document = pathname.split('/')[2] ?? '';

  test('the chips, the sums and the lists have the same numbers', () => {
    const rows = {
      responsibilities: $('[aria-labelledby="mangler"] .gap-row').length,
      terms: $('[aria-labelledby="begreber"] .gap-row').length,
      otherwise: otherwiseNames($).length,
      own: $('[aria-labelledby="kun-her"]').find('> .gap-own > li, > .gap-more .gap-own > li').length,
    };
    expect(texts($, '.gap-sums b').map(Number)).toEqual(Object.values(rows));
    expect(texts($, '.gap-chips [aria-current] b').map(Number)).toEqual([rows.responsibilities]);
    expect($('[data-checklist-text] li').length).toBe(rows.responsibilities + rows.terms);
  });

  test('nothing is called missing that a duty of the document answers to at the rung', () => {
    const rung = atlas.rungs.find(({ id }) => pathname.endsWith(`/${id}/`))?.rung ?? null;
    const rungsOf = new Map(atlas.levels.map(({ id, rungs }) => [id, rungs]));
    const duties = new Map(atlas.statements.filter(({ pitfall }) => !pitfall).map((each) => [each.id, each]));
    const isHere = (id: string): boolean => {
      const rungs = rungsOf.get(duties.get(id)?.level ?? '');
      return rungs !== undefined && (rungs.length === 0 || (rung !== null && rungs.includes(rung)));
    };
    // The first sentence of a row is that of the responsibility it is named after.
    for (const row of $('[aria-labelledby="mangler"] .gap-row').toArray()) {
      const href = toPathname($(row).find('.gap-voices .statement-link').first().attr('href'));
      const first = atlas.statements.find((statement) => statement.href === href);
      const answers = (first?.mappings ?? []).filter(
        ({ relation, other }) => isCounterpart(relation) && other.startsWith(`${document}/`) && isHere(other),
      );
      expect({ href, isKnown: first !== undefined, answers }).toEqual({ href, isKnown: true, answers: [] });
    }
  });

  test('what the document has otherwise leads into it, or into its whole', () => {
    const wholes = [...listWholes(document)];
    const places = $('[aria-labelledby="et-andet-sted"] .gap-where').toArray();
    expect(places.length > 0).toBe(otherwiseNames($).length > 0);
    for (const place of places) {
      const hrefs = $(place)
        .find('a')
        .toArray()
        .map((link) => toPathname($(link).attr('href')));
      expect(hrefs.length).toBeGreaterThan(0);
      for (const href of hrefs) expect([document, ...wholes]).toContain(href.split('/')[2]);
    }
  });
});

/** Ids of the documents of organisations that a document's publisher is a part of. */
function* listWholes(document: string): Generator<string> {
  let id = atlas.documents.find((each) => each.id === document)?.organisation;
  for (;;) {
    id = atlas.organisations.find((each) => each.id === id)?.partOf ?? undefined;
    if (id === undefined) return;
    yield* atlas.documents.filter(({ organisation }) => organisation === id).map((each) => each.id);
  }
}

test('every duty that no other document answers to is listed, unless its row is answered on one of its rungs', () => {
  const duties = atlas.statements.filter(({ pitfall }) => !pitfall);
  const isDuty = new Set(duties.map(({ id }) => id));
  const rungsOf = new Map(atlas.levels.map(({ id, rungs }) => [id, new Set(rungs)]));
  const answered = duties.filter(({ mappings }) =>
    mappings.some(({ relation, other }) => isCounterpart(relation) && isDuty.has(other)),
  );
  const isRowAnswered = ({ row, level }: (typeof duties)[number]): boolean =>
    answered.some(
      (other) =>
        other.row !== null &&
        other.row === row &&
        !(rungsOf.get(other.level) ?? new Set()).isDisjointFrom(rungsOf.get(level) ?? new Set()),
    );
  const alone = duties.filter((duty) => duty.related.length === 0 && !answered.includes(duty) && !isRowAnswered(duty));
  expect(alone.length).toBeGreaterThan(0);
  for (const { id, document, row, title, text } of alone) {
    const name = atlas.rows.find((each) => each.id === row)?.title ?? title ?? text;
    const isListed = ofDocument(document).some(({ $ }) =>
      texts($, '[aria-labelledby="kun-her"] .gap-own .gap-name').includes(name.replace(/\s+/gu, ' ')),
    );
    expect({ id, isListed }).toEqual({ id, isListed: true });
  }
});
