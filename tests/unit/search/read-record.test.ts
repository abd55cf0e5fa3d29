import { expect, test } from 'vitest';
import { parseQuery as query } from '../../../src/client/search/parse-query.ts';
import type { Whereabouts } from '../../../src/client/search/index/place-names.ts';
import { readLevel, readNamedPage, readStatement } from '../../../src/client/search/show/read-record.ts';

const NOWHERE: Whereabouts = { level: '', document: '', organisation: '', form: '', rungs: null, colour: null };

const meta = {
  title: 'Sikrer trivsel',
  egenform: 'Personaleledelse',
  form: 'Personale',
};

test('a statement with its own title: places count on from the title to the text', () => {
  const record = { href: '/x/#y', texts: ['Sikrer trivsel', 'Sørge for trivsel.'], meta };
  const { title, text, form, isPitfall } = readStatement(record, { places: [1], fields: [] }, query('trivsel'));
  expect(title).toEqual([
    { text: 'Sikrer ', isHit: false },
    { text: 'trivsel', isHit: true },
  ]);
  expect(text).toEqual([
    { text: 'Sørge for ', isHit: false },
    { text: 'trivsel', isHit: true },
    { text: '.', isHit: false },
  ]);
  expect(form).toEqual([{ text: 'Personaleledelse', isHit: false }]);
  expect(isPitfall).toBe(false);
});

test('a statement without one: the title of its record is not shown as its own', () => {
  const record = {
    href: '/x/#y',
    texts: ['Sørge for trivsel.'],
    meta: { title: 'Tilbudsleder: Personale', form: 'Personale', faldgrube: 'Faldgrube' },
  };
  const { title, text, form, isPitfall } = readStatement(record, { places: [0], fields: [] }, query('personale'));
  expect(title).toBeNull();
  expect(text[0]).toEqual({ text: 'Sørge', isHit: true });
  expect(form).toEqual([{ text: 'Personale', isHit: true }]);
  expect(isPitfall).toBe(true);
});

test('a part of a compound is marked in its word; a word of the source only is said to be one', () => {
  const hidden = { ...meta, orddele: 'indsatserz', ordlyd: 'helbredz' };
  const record = { href: '/x/#y', texts: ['Sørge for miljøindsatser.'], meta: hidden };
  const part = readStatement(record, { places: [], fields: ['orddele'] }, query('indsats'));
  expect(part.text[1]).toEqual({ text: 'miljøindsatser', isHit: true });
  expect(part.unmarked).toBeNull();
  const source = readStatement(record, { places: [], fields: ['ordlyd'] }, query('helbred'));
  expect(source.text.every(({ isHit }) => !isHit)).toBe(true);
  expect(source.unmarked).toBe('source');
  expect(readStatement(record, { places: [], fields: ['begrebssag'] }, query('sundhed')).unmarked).toBe('subject');
  expect(readStatement(record, { places: [], fields: ['begreber'] }, query('sundhed')).unmarked).toBeNull();
});

test('the page of a statement is read without its anchor, and marked where its name was typed', () => {
  const place = { ...NOWHERE, level: 'Tilbudsleder', rungs: 'Leder af ledere' };
  const level = readLevel({ href: '/atlas/dokumenter/d/l/#y' }, place, query('tilbud'));
  expect(level.href).toBe('/atlas/dokumenter/d/l/');
  expect(level.name).toEqual([{ text: 'Tilbudsleder', isHit: true }]);
  expect(level.rungs).toEqual([{ text: 'Leder af ledere', isHit: false }]);
  expect(readLevel({ href: '/' }, NOWHERE, query('')).rungs).toBeNull();
});

const TERM = { href: '/b/', texts: ['trivsel', 'sundt velvære', 'trivslen'], meta: { title: 'trivsel' } };

test('a page has its name and the others it goes by', () => {
  expect(readNamedPage(TERM, { ...NOWHERE, kind: 'begreb', places: [0] }, query('triv'))).toEqual({
    href: '/b/',
    name: 'trivsel',
    markedName: [{ text: 'trivsel', isHit: true }],
    otherNames: ['sundt velvære', 'trivslen'],
    foundBy: null,
    belongsTo: [],
    chain: { leads: '', above: '' },
  });
});

test('a page found by another of its names says which', () => {
  const { markedName, foundBy } = readNamedPage(TERM, { ...NOWHERE, kind: 'begreb', places: [2] }, query('velværet'));
  expect(markedName).toEqual([{ text: 'trivsel', isHit: false }]);
  expect(foundBy).toEqual([
    { text: 'sundt ', isHit: false },
    { text: 'velvære', isHit: true },
  ]);
});

test('a page says what it belongs to', () => {
  const place = { ...NOWHERE, document: 'Kompas', organisation: 'Aaby Kommune', places: [] };
  const record = { href: '/d/', texts: ['Chef'], meta: { title: 'Chef', aar: '2020' } };
  const belongsTo = (kind: 'niveau' | 'dokument' | 'begreb') =>
    readNamedPage(record, { ...place, kind }, query('chef')).belongsTo;
  expect(belongsTo('niveau')).toEqual(['Aaby Kommune', 'Kompas']);
  expect(belongsTo('dokument')).toEqual(['Aaby Kommune', '2020']);
  expect(belongsTo('begreb')).toEqual([]);
  const silent = { ...record, meta: { title: 'Chef' } };
  expect(readNamedPage(silent, { ...place, kind: 'dokument' }, query('chef')).belongsTo).toEqual(['Aaby Kommune']);
});

test('a level says on which rungs it stands, whom it leads, and who stands above it', () => {
  const record = { href: '/d/chef/', texts: ['Chef'], meta: { title: 'Chef', leder: 'Leder', over: 'Direktør' } };
  const place = { ...NOWHERE, document: 'Kompas', organisation: 'Aaby', rungs: 'Chef for et område', places: [] };
  const { belongsTo, chain } = readNamedPage(record, { ...place, kind: 'niveau' }, query('chef'));
  expect(belongsTo).toEqual(['Chef for et område', 'Aaby', 'Kompas']);
  expect(chain).toEqual({ leads: 'Leder', above: 'Direktør' });
});
