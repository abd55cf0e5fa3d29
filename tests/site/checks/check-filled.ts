import type { PageDiagnostic } from './diagnostic.ts';
import type { BuiltPage } from './parse-page.ts';

type AnyNode = ReturnType<ReturnType<BuiltPage['$']['root']>['contents']>[number];

/** What no reader sees, or only once a script has filled it. */
const NOT_SHOWN = new Set(['script', 'style', 'template', 'noscript']);

/** What ends the reach of the headings in it. */
const SECTIONS = new Set(['main', 'section', 'article', 'aside', 'nav', 'li', 'td']);

/** What names the element it stands in. */
const NAMES = new Set(['summary', 'legend', 'caption']);

/** What says something without words. */
const PICTURES = new Set(['img', 'svg', 'input', 'button', 'textarea']);

/** What promises that something is in it. */
const HOLDERS = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'select', 'details', 'fieldset', 'figure']);

const NONSENSE = /\b(?:NaN|undefined|null|Infinity)\b|\[object /u;

/** A heading or a holder that is read, and whether anything has been said in it so far. */
interface Opened {
  name: string;
  /** Of a heading 1–6; of what ends with its element 0. */
  rank: number;
  isFilled: boolean;
}

/**
 * Check that a page keeps what its headings, lists and tables promise, also where there is nothing of the kind to show,
 * and that no missing value has become a word.
 */
export function checkFilled({ pathname, $ }: BuiltPage): PageDiagnostic[] {
  const diagnostics: PageDiagnostic[] = [];
  const report = (rule: string, actual: string, expected: string) =>
    diagnostics.push({ rule, page: pathname, actual, expected });
  const open: Opened[] = [];
  /** Close what has been opened since, from a rank on. */
  const close = (size: number, rank = 0) => {
    for (const opened of open.splice(size).toReversed()) {
      if (opened.rank < rank) open.splice(size, 0, opened);
      else if (!opened.isFilled) report('filled', `nothing in "${opened.name}"`, 'something');
    }
  };
  const say = () => {
    for (const opened of open) opened.isFilled = true;
  };
  const visit = (node: AnyNode): void => {
    if (node.nodeType === 3 && node.data.trim() !== '') {
      say();
      if (NONSENSE.test(node.data) && $(node).closest('pre').length === 0)
        report('nonsense', `"${node.data.trim().slice(0, 60)}"`, 'a value');
    }
    if (node.nodeType !== 1 || !('children' in node)) return;
    if (NOT_SHOWN.has(node.name) || 'hidden' in node.attribs) return;
    for (const [name, value] of Object.entries(node.attribs)) {
      if (NONSENSE.test(value)) report('nonsense', `${name}="${value.slice(0, 60)}"`, 'a value');
    }
    const rank = Number(/^h([1-6])$/u.exec(node.name)?.[1] ?? 0);
    if (rank > 0 || NAMES.has(node.name)) {
      const name = $(node).text().trim() || (node.attribs['aria-label'] ?? '');
      if (name === '') report('heading-text', `an empty ${node.name}`, 'some text');
      if (rank > 0) close(0, rank);
      open.push({ name, rank, isFilled: false });
      return;
    }
    if (PICTURES.has(node.name)) say();
    const size = open.length;
    if (HOLDERS.has(node.name)) open.push({ name: node.name, rank: 0, isFilled: false });
    for (const child of node.children) visit(child);
    if (SECTIONS.has(node.name) || HOLDERS.has(node.name)) close(size);
  };
  for (const main of $('main').toArray()) visit(main);
  return diagnostics;
}
