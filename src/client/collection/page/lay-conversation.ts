import { layProfile } from '../../compare/lay-profile.ts';
import { makeElement } from '../../compare/make-element.ts';
import { element } from '../../search/element.ts';
import type { ConversationSheet } from '../derive-sheets.ts';
import type { TakenFrom } from '../format-text.ts';
import { countLines } from '../size-on-paper.ts';
import { nameBars, saySource } from '../sheet-words.ts';

/** How well one stands, from 1 to 5. */
const STEPS = [1, 2, 3, 4, 5];
const STATEMENT = 'Forventning';
const [TODAY, WISH, AGREED] = ['Hvor er jeg i dag?', 'Hvor vil jeg hen?', 'Det aftaler vi'] as const;

/** Lay the sheets for the talk of a leader with theirs, a paper each. */
export function layConversation(sheets: readonly ConversationSheet[], from: TakenFrom): HTMLElement[] {
  return sheets.map((sheet, i) => laySheet(sheet, i, from));
}

function laySheet(sheet: ConversationSheet, index: number, from: TakenFrom): HTMLElement {
  const { level, entries, start, part, source } = sheet;
  const title = level?.name ?? (source === '' ? 'Forventninger' : source);
  const bars = nameBars(sheet);
  const id = `ark-${index + 1}`;
  return element(
    'section',
    {
      class: `paper conversation${sheet.isDense ? ' dense' : ''}`,
      'aria-labelledby': id,
      ...(level === null ? {} : { 'data-colour': String(level.colour) }),
    },
    element(
      'header',
      { class: 'paper-head' },
      element(
        'div',
        {},
        element('p', { class: 'paper-kind' }, 'Samtaleark til lederudviklingssamtale (LUS)'),
        element('h3', { id }, title, ...(part.of > 1 ? [` ${part.number}/${part.of}`] : [])),
        ...(level === null ? [] : [element('p', { class: 'paper-place' }, `${level.owner} · ${level.place}`)]),
      ),
      element('div', { class: 'paper-fields' }, layField('Navn', `${id}-navn`), layField('Dato', `${id}-dato`)),
    ),
    ...(bars.length === 0 || part.number > 1
      ? []
      : [
          element(
            'div',
            { class: 'paper-profile' },
            layProfile(bars, makeElement),
            element(
              'p',
              {},
              'Søjlen viser, hvor stor en del af niveauets forventninger der hører under ledelsesformen; én kan høre under flere.',
              ...(bars.some(({ elsewhere }) => elsewhere !== null)
                ? [' Stregen er gennemsnittet af samme trin i de andre dokumenter.']
                : []),
            ),
          ),
        ]),
    element(
      'table',
      { class: 'paper-table' },
      element('caption', { class: 'visually-hidden' }, `Samtaleark: ${title}`),
      element(
        'thead',
        {},
        element('tr', {}, ...[STATEMENT, TODAY, WISH, AGREED].map((head) => element('th', { scope: 'col' }, head))),
      ),
      element(
        'tbody',
        {},
        ...entries.map(({ text, statement, pick, gone }, i) =>
          element(
            'tr',
            {},
            element(
              'th',
              { scope: 'row' },
              element('p', { class: 'paper-text' }, `${start + i + 1}. ${text}`),
              element(
                'p',
                { class: 'paper-form' },
                [...(statement?.pitfall === true ? ['Faldgrube'] : []), statement?.form ?? gone ?? '']
                  .filter((word) => word !== '')
                  .join(' · '),
              ),
              ...(pick.note === '' ? [] : [element('p', { class: 'paper-note' }, pick.note)]),
            ),
            element(
              'td',
              { 'data-head': TODAY },
              element(
                'span',
                { class: 'paper-steps' },
                ...STEPS.flatMap((step) => [element('span', {}, String(step)), ' ']),
              ),
            ),
            layLines(WISH, countLines(text.length + pick.note.length)),
            layLines(AGREED, countLines(text.length + pick.note.length)),
          ),
        ),
      ),
    ),
    element('p', { class: 'paper-source' }, saySource(sheet, from)),
  );
}

function layField(label: string, id: string): HTMLElement {
  return element(
    'p',
    {},
    element('label', { for: id }, label),
    element('input', { id, type: 'text', autocomplete: 'off' }),
  );
}

/** Lines to write on. Where the head of the table is not shown, each cell says what is written there. */
function layLines(head: string, count: number): HTMLElement {
  const lines = Array.from({ length: count }, () => element('span'));
  return element('td', { class: 'paper-lines', 'data-head': head }, ...lines);
}
