import type { Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Give a page's tree the form that reader and renderer work on, in place: comments out, hard line breaks as spaces, white
 * space as single spaces, none at the ends of a text. Both call it first, so the page and the model have the same words
 * at the same offsets.
 */
export function tidyPage(root: Root): void {
  removeComments(root);
  visit(root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      node.children = trimEnd(squeeze(node.children, { afterSpace: true }));
    }
  });
}

/** Take every expression out of a tree: once the reader has refused the rest, all are comments. */
export function removeComments(parent: Parents): void {
  parent.children = (parent.children as Root['children']).filter(
    (node) => node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression',
  );
  for (const child of parent.children) if ('children' in child) removeComments(child);
}

/** Make every run of white space one space, also where it stands on both sides of a mark; join neighbouring texts. */
function squeeze(nodes: readonly PhrasingContent[], state: { afterSpace: boolean }): PhrasingContent[] {
  const squeezed: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'break') {
      const spaced = node.type === 'break' ? ' ' : node.value.replaceAll(/\s+/gu, ' ');
      const value = state.afterSpace ? spaced.trimStart() : spaced;
      if (value === '') continue;
      state.afterSpace = value.endsWith(' ');
      const last = squeezed.at(-1);
      if (last?.type === 'text') squeezed[squeezed.length - 1] = { ...last, value: last.value + value };
      else squeezed.push({ ...node, type: 'text', value });
    } else if ('children' in node) {
      const children = squeeze(node.children, state);
      if (children.length > 0) squeezed.push({ ...node, children });
    } else {
      state.afterSpace = false;
      squeezed.push(node);
    }
  }
  return squeezed;
}

function trimEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last === undefined) return nodes;
  const before = nodes.slice(0, -1);
  if (last.type === 'text') {
    const value = last.value.trimEnd();
    return value === '' ? trimEnd(before) : [...before, { ...last, value }];
  }
  if (!('children' in last)) return nodes;
  const children = trimEnd(last.children);
  return children.length === 0 ? trimEnd(before) : [...before, { ...last, children }];
}
