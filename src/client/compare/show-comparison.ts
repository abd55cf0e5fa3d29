import type { ComparedDuty, ComparisonCell, ComparisonRow } from '../../atlas/statements/derive-comparison.ts';
import { element } from '../search/element.ts';
import { nameLevel } from './format-comparison.ts';

/** Make the table that lays levels beside each other: one column a level, one row a form. */
export function showComparison(rows: readonly ComparisonRow[]): HTMLTableElement {
  const levels = rows[0]?.cells.map(({ level }) => level) ?? [];
  return element(
    'table',
    { class: 'side-by-side' },
    element('caption', { class: 'visually-hidden' }, `${levels.map(nameLevel).join(', ')}: ansvar form for form`),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, 'Ledelsesform'),
        ...levels.map(({ name, owner, colour, href }) =>
          element(
            'th',
            { scope: 'col' },
            organisationKey(colour),
            element('a', { href }, name),
            element('span', { class: 'th-note' }, owner),
          ),
        ),
      ),
    ),
    element('tbody', {}, ...rows.map(showRow)),
  );
}

function showRow({ form, cells, onlyLevel }: ComparisonRow): HTMLTableRowElement {
  const name = form === null ? 'Uden fælles form' : element('a', { href: form.href }, form.title);
  const note = onlyLevel === null ? [] : [element('span', { class: 'th-note' }, `Kun ${nameLevel(onlyLevel)}`)];
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('span', { class: 'row-name' }, name, ...note)),
    ...cells.map((cell) => showCell(cell, onlyLevel?.id === cell.level.id)),
  );
}

function showCell({ level, duties, termsOnlyHere }: ComparisonCell, isOnly: boolean): HTMLTableCellElement {
  const name = element('p', { class: 'cell-level' }, organisationKey(level.colour), nameLevel(level));
  if (duties.length === 0) {
    return element('td', { class: 'empty' }, name, element('p', { class: 'none' }, 'Ikke nævnt'));
  }
  return element(
    'td',
    { 'data-copied-as': `${level.name}, ${level.owner}` },
    name,
    ...(isOnly ? [element('p', { class: 'only-here' }, element('span', { class: 'tag' }, 'Kun her'))] : []),
    element('ul', { class: 'statement-links' }, ...duties.map(showDuty)),
    ...(termsOnlyHere.length === 0
      ? []
      : [
          element(
            'p',
            { class: 'why' },
            'Begreber kun her: ',
            ...termsOnlyHere.flatMap(({ title, href }, i) => [i === 0 ? '' : ', ', element('a', { href }, title)]),
          ),
        ]),
  );
}

function showDuty({ label, href }: ComparedDuty): HTMLLIElement {
  return element('li', {}, element('a', { class: 'statement-link', href }, label));
}

function organisationKey(colour: number): HTMLSpanElement {
  return element('span', { class: 'key', 'data-colour': String(colour), 'aria-hidden': 'true' });
}
