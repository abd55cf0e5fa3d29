import type {
  Comparison,
  ComparisonCell,
  ComparisonLine,
  ComparisonSection,
  LineKind,
  PlacedDuty,
} from '../../atlas/crosswalk/side-by-side/derive-comparison.ts';
import type { ComparedLevel } from '../../atlas/crosswalk/side-by-side/compared.ts';
import { formatCount } from '../../atlas/lexicon/format-count.ts';
import { joinWords } from '../../atlas/lexicon/join-words.ts';
import { layProfile, type NamedBar } from './lay-profile.ts';
import type { Make } from './make.ts';
import { formatRungs, nameAmong, nameBeside, nameKind, nameLevel, nameShort } from './format-comparison.ts';

/** Lay levels side by side: their heads, what can be filtered and switched, and their duties line by line. */
export function laySideBySide<Made>(comparison: Comparison, make: Make<Made>): Made {
  const { levels, sections, counts } = comparison;
  const isMany = levels.length > 1;
  return make(
    'div',
    { class: `side-by-side columns-${levels.length}${counts.length === 0 ? ' by-form' : ''}` },
    ...(isMany ? [laySwitch(comparison, make)] : []),
    make(
      'div',
      { class: 'side-heads' },
      make(
        'div',
        { class: 'side-row' },
        ...levels.map((level, column) =>
          make(
            'div',
            { ...atColumns(column), 'data-colour': String(level.colour) },
            make('p', { class: 'kicker' }, level.owner),
            make('p', { class: 'side-name' }, make('a', { href: level.href }, level.name)),
          ),
        ),
      ),
    ),
    make(
      'div',
      { class: 'side-about side-row' },
      ...levels.map((level, column) =>
        make(
          'div',
          { ...atColumns(column), 'data-colour': String(level.colour) },
          make(
            'p',
            { class: 'side-name' },
            make('a', { href: level.href }, level.name),
            ' ',
            make('span', { class: 'level-owner' }, level.owner),
          ),
          make('p', {}, describeLevel(level, comparison)),
          ...layFoldedProfile(nameBars(level, comparison), make),
        ),
      ),
    ),
    ...(isMany && counts.length > 0 ? [layFilter(comparison, make)] : []),
    make(
      'nav',
      { class: 'jump-bar', 'aria-label': 'Ledelsesformer på siden' },
      make(
        'ul',
        {},
        ...sections.map(({ form, lines }) =>
          make(
            'li',
            {},
            make('a', { href: `#${toSectionId(form)}` }, form?.title ?? WITHOUT_FORM),
            ...(counts.length === 0 ? [] : [' ', make('span', { class: 'count' }, String(lines.length))]),
          ),
        ),
      ),
    ),
    ...sections.map((section) => laySection(section, comparison, make)),
  );
}

const WITHOUT_FORM = 'Uden fælles form';

/** A level's profile, folded; nothing where none of its duties has a common form. */
function layFoldedProfile<Made>(bars: readonly NamedBar[], make: Make<Made>): Made[] {
  return bars.length === 0 ? [] : [make('details', {}, make('summary', {}, 'Ledelsesprofil'), layProfile(bars, make))];
}

const toSectionId = (form: ComparisonSection['form']): string => `form-${form?.id ?? 'uden'}`;

const toLineId = (number: number): string => `linje-${number}`;

/** In which columns something stands. */
const atColumns = (first: number, last = first): Record<string, string> => ({
  'data-first': String(first),
  'data-span': String(last - first + 1),
  'data-columns': Array.from({ length: last - first + 1 }, (_, i) => String(first + i + 1)).join(' '),
});

function describeLevel(level: ComparedLevel, { sections }: Comparison): string {
  const duties = new Set(
    sections
      .flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.flatMap((cell) => cell.duties)))
      .flatMap((duty) => (duty.level === level.id ? [duty.id] : [])),
  ).size;
  const pitfalls =
    level.pitfalls === 0 ? '' : ` · ${formatCount(level.pitfalls, 'faldgrube', 'faldgruber')} ikke taget med`;
  const rungs = formatRungs(level);
  return `${rungs.charAt(0).toLocaleUpperCase('da')}${rungs.slice(1)} · ${formatCount(duties, 'forventning', 'forventninger')}${pitfalls}`;
}

function nameBars({ profile }: ComparedLevel, { forms }: Comparison): NamedBar[] {
  return profile.map((bar) => ({ ...bar, title: forms.find(({ id }) => id === bar.form)?.title ?? '' }));
}

/** One column at a time, where there is no room for all. */
function laySwitch<Made>({ levels }: Comparison, make: Make<Made>): Made {
  const choices = [
    ...levels.map((level, column) => ({
      value: String(column + 1),
      label: nameShort(level, levels),
      colour: level.colour,
    })),
    { value: '', label: 'Alle', colour: null },
  ];
  return make(
    'fieldset',
    { class: 'side-switch' },
    make('legend', { class: 'visually-hidden' }, 'Vis'),
    ...choices.flatMap(({ value, label, colour }) => [
      make(
        'label',
        colour === null ? {} : { 'data-colour': String(colour) },
        layRadio('kolonne', value, value === '', make),
        make('span', {}, label),
      ),
      ' ',
    ]),
  );
}

/** All lines, or those of one kind. */
function layFilter<Made>(comparison: Comparison, make: Make<Made>): Made {
  const { counts, sections } = comparison;
  const lines = sections.reduce((sum, section) => sum + section.lines.length, 0);
  const choices = [
    { value: '', label: formatCount(lines, 'linje', 'linjer') },
    ...counts.map(({ kind, count }) => ({ value: kind, label: `${count} ${nameKind(kind, comparison)}` })),
  ];
  return make(
    'fieldset',
    { class: 'side-filter' },
    make('legend', { class: 'visually-hidden' }, 'Vis linjer'),
    ...choices.flatMap(({ value, label }) => [
      make('label', {}, layRadio('linjer', value, value === '', make), make('span', {}, label)),
      ' ',
    ]),
  );
}

function layRadio<Made>(name: string, value: string, isChosen: boolean, make: Make<Made>): Made {
  return make('input', {
    type: 'radio',
    name,
    value,
    id: `${name}-${value === '' ? 'alle' : value}`,
    ...(isChosen ? { checked: '' } : {}),
  });
}

function laySection<Made>(section: ComparisonSection, comparison: Comparison, make: Make<Made>): Made {
  const { form, lines, elsewhere } = section;
  const id = toSectionId(form);
  const notes = elsewhere.map((numbers, column) => ({ numbers, column }));
  return make(
    'section',
    { class: 'side-section', 'aria-labelledby': id },
    make('h2', { id }, ...(form === null ? [WITHOUT_FORM] : [make('a', { href: form.href }, form.title)])),
    make('ol', { class: 'side-lines' }, ...lines.map((line) => layLine(line, comparison, make))),
    ...(notes.every(({ numbers }) => numbers?.length === 0)
      ? []
      : [
          make(
            'div',
            { class: 'side-line side-elsewhere' },
            ...notes
              .filter(({ numbers }) => numbers?.length !== 0)
              .map(({ numbers, column }) =>
                make(
                  'div',
                  { class: 'side-cell side-further', ...atColumns(column) },
                  layLabel(comparison, [column], make),
                  make(
                    'p',
                    {},
                    ...(numbers === null ? ['Ikke nævnt'] : ['Også under formen: ', ...layLineLinks(numbers, make)]),
                  ),
                ),
              ),
          ),
        ]),
  );
}

function layLine<Made>(line: ComparisonLine, comparison: Comparison, make: Make<Made>): Made {
  const { number, kinds, cells } = line;
  return make(
    'li',
    { class: 'side-line', ...(number === null ? {} : { id: toLineId(number), 'data-kinds': kinds.join(' ') }) },
    ...(number === null
      ? []
      : [make('span', { class: 'side-number' }, make('span', { class: 'visually-hidden' }, 'Linje '), String(number))]),
    ...cells
      .filter(({ duties, further }) => duties.length + further.length > 0)
      .map((cell) => layCell(cell, line, comparison, make)),
  );
}

function layCell<Made>(cell: ComparisonCell, line: ComparisonLine, comparison: Comparison, make: Make<Made>): Made {
  const { levels } = comparison;
  const { first, last, duties, further } = cell;
  const columns = levels.map((_, column) => column).filter((column) => column >= first && column <= last);
  const isOnly = line.kinds.some((kind: LineKind) => kind.startsWith('only-'));
  const isMerged = last > first;
  const shown = isMerged ? duties.slice(0, 1) : duties;
  const others = line.cells.filter((other) => other !== cell && other.duties.length > 0);
  return make(
    'div',
    {
      class: 'side-cell',
      'data-copied-as': levels
        .slice(first, last + 1)
        .map(({ name, owner }) => `${name}, ${owner}`)
        .join('; '),
      ...atColumns(first, last),
      'data-colour': String(levels[first]?.colour ?? 1),
    },
    layLabel(comparison, columns, make),
    ...(shown.length === 0
      ? []
      : [
          make(
            'ul',
            { class: 'side-duties' },
            ...shown.map((duty) =>
              make(
                'li',
                {},
                ...layRelation(duty, cell, isOnly, comparison, make),
                layDuty(duty, make),
                ...(isMerged ? [layEqual(duties, comparison, make)] : []),
              ),
            ),
          ),
        ]),
    ...(further.length === 0
      ? []
      : [make('div', { class: 'side-further' }, make('p', {}, 'Se også ', ...layLineLinks(further, make)))]),
    ...(others.length === 0 || line.number === null
      ? []
      : [
          make(
            'p',
            { class: 'side-flip' },
            ...others.map((other) =>
              make(
                'label',
                { for: `kolonne-${other.first + 1}` },
                `${other.duties.length} hos ${nameColumn(other.first, levels)}`,
              ),
            ),
          ),
        ]),
  );
}

function nameColumn(column: number, levels: readonly ComparedLevel[]): string {
  const level = levels[column];
  return level === undefined ? '' : nameShort(level, levels);
}

/** Whose duties stand in a cell: said aloud, and shown where the heads are out of sight. */
function layLabel<Made>({ levels }: Comparison, columns: readonly number[], make: Make<Made>): Made {
  const named = columns.flatMap((column) => levels[column] ?? []);
  return make(
    'p',
    { class: 'side-label' },
    joinWords(named.map(nameLevel)),
    make('span', { class: 'visually-hidden' }, ': '),
  );
}

/** What joins a duty with the one it stands beside, or that nothing does. */
function layRelation<Made>(
  { beside }: PlacedDuty,
  { first, last }: ComparisonCell,
  isOnly: boolean,
  { levels }: Comparison,
  make: Make<Made>,
): Made[] {
  if (isOnly) return [make('p', { class: 'side-relation' }, 'kun her')];
  if (beside === null || last > first) return [];
  const other = levels[beside.column];
  const isFar = beside.column !== first - 1 && other !== undefined;
  return [
    make(
      'p',
      { class: 'side-relation' },
      make('b', {}, nameBeside(beside)),
      ...(isFar ? [` ${nameShort(other, levels)}`] : []),
      ...(beside.strength === 0 ? [] : [isFar ? ', ' : ' ', make('span', {}, `styrke\u00a0${beside.strength}`)]),
    ),
  ];
}

function layDuty<Made>({ title, text, href, parts }: PlacedDuty, make: Make<Made>): Made {
  const words = parts
    ?.filter(({ change }) => change !== 'dropped')
    .map(({ text: part, change }) => (change === 'new' ? make('mark', { class: 'changed' }, part) : part));
  return make(
    'div',
    { class: 'side-duty' },
    ...(title === null ? [] : [make('p', { class: 'side-title' }, `»${title}«`)]),
    make('p', {}, make('a', { class: 'side-text', href }, ...(words ?? [text]))),
  );
}

/** Where the same words stand at the other levels. */
function layEqual<Made>(duties: readonly PlacedDuty[], { levels }: Comparison, make: Make<Made>): Made {
  const named = duties.flatMap(({ level: id, href }) => {
    const level = levels.find((one) => one.id === id);
    return level === undefined ? [] : [make('a', { href }, nameAmong(level, levels))];
  });
  return make(
    'p',
    { class: 'side-relation side-equal' },
    make('b', {}, 'ens'),
    ' for ',
    ...named.flatMap((link, i) => [...(i === 0 ? [] : [i === named.length - 1 ? ' og ' : ', ']), link]),
  );
}

function layLineLinks<Made>(numbers: readonly number[], make: Make<Made>): (Made | string)[] {
  return [
    'linje ',
    ...numbers.flatMap((number, i) => [
      ...(i === 0 ? [] : [i === numbers.length - 1 ? ' og ' : ', ']),
      make('a', { href: `#${toLineId(number)}` }, String(number)),
    ]),
  ];
}
