import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NEUTRAL_SITE } from '../../../src/atlas/site/neutral-site.ts';
import { DEFAULT_ACCENT, PAPER } from '../../../src/atlas/site/derive-accent.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { WHOLE_OWNER } from './own-site.ts';
import { sampleContent } from './sample-content.ts';

test('without the file the atlas is neutral, with no page of its own', () => {
  const { model } = parseContent(sampleContent());
  expect(model.site).toEqual(NEUTRAL_SITE);
  expect(model.pages).toEqual([]);
});

test('an owner’s whole file is read', () => {
  const { model } = parseContent(sampleContent(WHOLE_OWNER));
  expect(model.site).toEqual({
    name: 'Aabys ledelsesatlas',
    tagline: 'det forventer vi af hinanden',
    intro: 'Hvad Aaby Kommune forventer af sine ledere.',
    address: 'https://ledelse.eksempel.example',
    folder: '/atlas/',
    edition: '2027-01',
    publisher: { name: 'Aaby Kommune', isPublicBody: true },
    contact: { mail: 'ledelse@eksempel.example', telephone: '12 34 56 78' },
    repository: {
      address: 'https://kode.eksempel.example/aaby/atlas',
      edit: 'https://kode.eksempel.example/aaby/atlas/edit/main/{fil}',
      report: 'https://kode.eksempel.example/aaby/atlas/issues/new?title={titel}&body={tekst}',
    },
    accessibilityStatement: 'https://erklaering.eksempel.example/aaby',
    licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    accent: { light: '#7a1f3d', dark: model.site.accent?.dark },
    logo: 'logo.svg',
    favicon: 'ikon.png',
  });
  expect(model.pages.map(({ slug, title, lede }) => ({ slug, title, lede }))).toEqual([
    { slug: 'kurser', title: 'Kurser', lede: null },
    { slug: 'om', title: 'Om Aabys ledelsesatlas', lede: 'Et sted at slå op.' },
  ]);
});

test('the papers that contrast is measured on, and the accent, are those of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--paper-1: ${PAPER.light};`);
  expect(tokens).toContain(`--night-1: ${PAPER.dark};`);
  expect(tokens).toContain(`--teal-dark: ${DEFAULT_ACCENT};`);
  expect(tokens).toContain('--accent: light-dark(var(--teal-dark), ');
  expect(tokens).toContain('--paper: light-dark(var(--paper-1), var(--night-1));');
});
