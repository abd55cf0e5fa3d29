import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { IndexedForm, IndexedOwnForm } from '../atlas.ts';
import type { Relation } from '../model.ts';

/** A form of a document (at the left) or a common form (at the right): a bar, in the units of the picture. */
export interface FlowNode {
  /** Id of the own form or the common form. */
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One form flowing into another: as wide as the relation is strong. */
export interface FlowBand {
  ownForm: string;
  form: string;
  relation: Relation;
  strength: number;
  carried: boolean;
  width: number;
  /** An SVG path along its middle. */
  path: string;
}

export interface FormFlow {
  ownForms: FlowNode[];
  forms: FlowNode[];
  bands: FlowBand[];
}

export interface FlowSize {
  width: number;
  height: number;
  /** Width of a bar. */
  bar: number;
  /** Room between two bars: a label is higher than the lowest of them. */
  gap: number;
}

/**
 * Lay out how the documents' own forms flow into the common ones. Both keep the order given; forms that nothing is
 * mapped to or from are left out, since there is no bar to draw.
 */
export function layOutFormFlow(
  ownForms: readonly Pick<IndexedOwnForm, 'id' | 'mappings'>[],
  forms: readonly Pick<IndexedForm, 'id'>[],
  { width, height, bar, gap }: FlowSize,
): FormFlow {
  const mappings = ownForms.flatMap(({ id, mappings: own }) => own.map((mapping) => ({ ...mapping, ownForm: id })));
  const sources = ownForms.filter((own) => own.mappings.length > 0).map(({ id }) => `own:${id}`);
  const targets = forms.filter(({ id }) => mappings.some(({ form }) => form === id)).map(({ id }) => `form:${id}`);
  if (mappings.length === 0) return { ownForms: [], forms: [], bands: [] };
  const { nodes, links } = sankey<{ id: string }, { mapping: (typeof mappings)[number] }>()
    .nodeId(({ id }) => id)
    // Without a comparison the nodes would be moved about to shorten the bands.
    .nodeSort(() => 0)
    .nodeWidth(bar)
    .nodePadding(gap)
    .extent([
      [0, 0],
      [width, height],
    ])({
    nodes: [...sources, ...targets].map((id) => ({ id })),
    links: mappings.map((mapping) => ({
      source: `own:${mapping.ownForm}`,
      target: `form:${mapping.form}`,
      value: mapping.strength,
      mapping,
    })),
  });
  const draw = sankeyLinkHorizontal();
  const toNodes = (prefix: string): FlowNode[] =>
    nodes
      .filter(({ id }) => id.startsWith(prefix))
      .map(({ id, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
        id: id.slice(prefix.length),
        x: round(x0),
        y: round(y0),
        width: round(x1 - x0),
        height: round(y1 - y0),
      }));
  return {
    ownForms: toNodes('own:'),
    forms: toNodes('form:'),
    bands: links.map((link) => ({
      ownForm: link.mapping.ownForm,
      form: link.mapping.form,
      relation: link.mapping.relation,
      strength: link.mapping.strength,
      carried: link.mapping.carried,
      width: round(link.width ?? 0),
      path: (draw(link) ?? '').replaceAll(/\d+\.\d+/gu, (number) => String(round(Number(number)))),
    })),
  };
}

/** A tenth of a unit is finer than a screen shows, and the same on every machine. */
function round(number: number): number {
  return Math.round(number * 10) / 10;
}
