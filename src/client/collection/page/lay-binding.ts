import { element } from '../../search/element.ts';
import { type Collection, isPicked, type Picked } from '../collection.ts';
import { type Library, toSource, toText } from '../entries.ts';
import type { BindingLevel } from '../list-binding.ts';

/** Lay what binds the leaders of a level besides, to tick. */
export function layBinding(
  binding: readonly BindingLevel[],
  collection: Collection,
  library: Library,
  pick: (picked: Picked, isIn: boolean) => void,
): HTMLElement[] {
  return binding.map(({ level, statements }) =>
    element(
      'details',
      { class: 'binding', 'data-binding': level.id },
      element(
        'summary',
        {},
        `Gælder også: ${toSource(level)} `,
        element('span', { class: 'count' }, String(statements.length)),
      ),
      element(
        'ul',
        {},
        ...statements.flatMap((id) => {
          const statement = library.statements.get(id);
          if (statement === undefined) return [];
          const text = toText(statement);
          const box = element('input', { type: 'checkbox', value: id });
          box.checked = isPicked(collection, id);
          box.addEventListener('change', () => {
            pick({ id, note: '', text, source: toSource(level) }, box.checked);
          });
          return [element('li', {}, element('label', {}, box, ' ', element('span', {}, text)))];
        }),
      ),
    ),
  );
}
