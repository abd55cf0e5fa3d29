import { expect, test } from 'vitest';
import { NEUTRAL_SITE } from '../../../../src/atlas/site/neutral-site.ts';
import { formatEditHref, formatReportHref } from '../../../../src/atlas/site/report-href.ts';
import type { Site } from '../../../../src/atlas/model.ts';

const PLACE = { page: 'Chef & leder', address: 'https://eksempel.example/#pege', statement: 'Pege retningen ud.' };

const mailed: Site = { ...NEUTRAL_SITE, contact: { mail: 'ledelse@eksempel.example', telephone: null } };
const kept: Site = {
  ...mailed,
  repository: {
    address: 'https://kode.example/',
    edit: 'https://kode.example/edit/{fil}',
    report: 'https://kode.example/new?t={titel}&b={tekst}',
  },
};

test('without mail and repository there is nothing to report to or to change', () => {
  expect(formatReportHref(NEUTRAL_SITE, PLACE)).toBeNull();
  expect(formatEditHref(NEUTRAL_SITE, 'content/former.yaml')).toBeNull();
});

test('a mail has page, address and statement filled in', () => {
  const url = new URL(formatReportHref(mailed, PLACE) ?? '');
  expect(url.pathname).toBe('ledelse@eksempel.example');
  expect(url.searchParams.get('subject')).toBe('Ledelsesatlas: Chef & leder');
  const body = url.searchParams.get('body') ?? '';
  expect(body).toContain('Adresse: https://eksempel.example/#pege\r\n');
  expect(body).toContain('Forventning: »Pege retningen ud.«');
});

test('a page as a whole has no statement', () => {
  const { page, address } = PLACE;
  expect(decodeURIComponent(formatReportHref(mailed, { page, address }) ?? '')).not.toContain('Forventning');
});

test('the repository comes before mail, and a file is changed there', () => {
  const url = new URL(formatReportHref(kept, PLACE) ?? '');
  expect(url.origin).toBe('https://kode.example');
  expect(url.searchParams.get('t')).toBe('Ledelsesatlas: Chef & leder');
  expect(url.searchParams.get('b')).toContain('Side: Chef & leder');
  expect(formatEditHref(kept, 'content/former.yaml')).toBe('https://kode.example/edit/content/former.yaml');
});
