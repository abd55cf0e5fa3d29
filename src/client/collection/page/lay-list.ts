import { element } from '../../search/element.ts';
import { LONGEST_NOTE } from '../collection.ts';
import { type Entry, toSource } from '../entries.ts';
import { makeButton } from './make-button.ts';

/** What a list of picks can be asked to do. */
export interface ListActions {
  move: (id: string, step: -1 | 1) => void;
  remove: (id: string) => void;
  note: (id: string, text: string) => void;
}

/** Lay the picks out as a list: each with its words, its place, its note, and the buttons that move it or take it out. */
export function layList(entries: readonly Entry[], actions: ListActions): HTMLElement {
  return element(
    'ol',
    { class: 'picks' },
    ...entries.map((entry, i) => layEntry(entry, { number: i + 1, of: entries.length }, actions)),
  );
}

function layEntry(entry: Entry, { number, of }: { number: number; of: number }, actions: ListActions): HTMLElement {
  const { pick, statement, level, gone } = entry;
  const words = entry.text === '' ? 'Teksten er ikke hentet' : entry.text;
  const note = element('textarea', { rows: '2', maxlength: String(LONGEST_NOTE), id: `note-${number}` });
  note.value = pick.note;
  note.addEventListener('input', () => {
    actions.note(pick.id, note.value);
  });
  const noted = element('details', { class: 'pick-note' }, element('summary', {}, 'Egen note'));
  noted.append(
    element('label', { for: note.id, class: 'visually-hidden' }, `Egen note til forventning ${number}`),
    note,
  );
  noted.open = pick.note !== '';
  return element(
    'li',
    { class: 'pick', 'data-pick-id': pick.id, ...(level === null ? {} : { 'data-colour': String(level.colour) }) },
    element(
      'div',
      { class: 'pick-words' },
      ...(statement?.pitfall === true ? [element('span', { class: 'tag warning' }, 'Faldgrube'), ' '] : []),
      statement === null
        ? element('p', { class: 'pick-text' }, words)
        : element('p', { class: 'pick-text' }, element('a', { href: statement.href }, words)),
      element('p', { class: 'pick-place' }, describePlace(entry)),
      ...(gone === null ? [] : [element('p', { class: 'pick-gone' }, `${gone} Teksten er den, du valgte.`)]),
      noted,
    ),
    element(
      'p',
      { class: 'pick-moves' },
      ...(['Op', 'Ned', 'Fjern'] as const).flatMap((way) => {
        const isEnd = (way === 'Op' && number === 1) || (way === 'Ned' && number === of);
        const button = makeButton(
          way,
          () => {
            if (way === 'Fjern') actions.remove(pick.id);
            // A button that does nothing stays where it is, so that the focus does.
            else if (!isEnd) actions.move(pick.id, way === 'Op' ? -1 : 1);
          },
          {
            'aria-label': `${way}: forventning ${number}`,
            'data-way': way,
            ...(isEnd ? { 'aria-disabled': 'true' } : {}),
          },
        );
        return [button, ' '];
      }),
    ),
  );
}

function describePlace({ statement, level, pick }: Entry): string {
  const source = level === null ? pick.source : toSource(level);
  return [source, ...(statement === null ? [] : [statement.form])].filter((part) => part !== '').join(' · ');
}
