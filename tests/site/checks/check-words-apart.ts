import type { PageDiagnostic } from './diagnostic.ts';
import type { BuiltPage } from './parse-page.ts';

type AnyNode = ReturnType<ReturnType<BuiltPage['$']['root']>['contents']>[number];
type Text = Extract<AnyNode, { nodeType: 3 }>;

/** What stands within a line where no style sheet says otherwise (HTML, 15.3: the rendering browsers start from). */
const WITHIN_LINE = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i input ins kbd label mark output q s samp select small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** What no reader reads as text of the page; a drawing places its words itself. */
const NO_TEXT = new Set(['script', 'style', 'template', 'svg']);

/** What marks part of a word. */
const WITHIN_WORD = new Set(['mark']);

/**
 * Check that words of different elements stand apart in the text itself, as they are read without a style sheet, copied,
 * or cut out by a search engine: space between them that only CSS gives is not there.
 */
export function checkWordsApart({ pathname, $ }: BuiltPage): PageDiagnostic[] {
  const diagnostics: PageDiagnostic[] = [];
  let before: Text | null = null;
  const visit = (node: AnyNode): void => {
    if (node.nodeType === 3) {
      if (node.data === '') return;
      if (before !== null && runTogether(before, node)) {
        const actual = `"${before.data.slice(-20)}|${node.data.slice(0, 20)}"`;
        diagnostics.push({ rule: 'words-apart', page: pathname, actual, expected: 'a space between two elements' });
      }
      before = node;
    } else if (node.nodeType === 1 && 'children' in node && !NO_TEXT.has(node.name)) {
      const isWithinLine = WITHIN_LINE.has(node.name);
      if (!isWithinLine) before = null;
      for (const child of node.children) visit(child);
      if (!isWithinLine) before = null;
    }
  };
  for (const body of $('body').toArray()) visit(body);
  return diagnostics;
}

function runTogether(before: Text, after: Text): boolean {
  return (
    /[\p{L}\p{N}.,:;!?]$/u.test(before.data) && /^[\p{L}\p{N}]/u.test(after.data) && ![before, after].some(isWithinWord)
  );
}

function isWithinWord({ parent }: Text): boolean {
  return parent?.nodeType === 1 && WITHIN_WORD.has(parent.name);
}
