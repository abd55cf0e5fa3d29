import type { List, RootContent } from 'mdast';
import type { HeadingMeaning, Prose, Statement } from '../atlas/model.ts';
import type { Position, Report } from './report.ts';
import { startOf } from './start-of.ts';
import { parseStatementItem, plain, readEnding, SLUG } from './statement-item.ts';

/** What a level page is read against. */
export interface LevelPageContext {
  file: string;
  document: string;
  /** Slug of the level: the file's name. */
  level: string;
  headings: readonly HeadingMeaning[];
  /** Ids of the common forms. */
  forms: readonly string[];
  /** The common forms an own form of this document carries. */
  carriedForms: ReadonlyMap<string, readonly string[]>;
}

export interface LevelPageBody {
  statements: Statement[];
  prose: Prose[];
}

/** What the headings above a place say together. */
interface Section {
  text: string;
  depth: number;
  form: string | null;
  aspect: string | null;
  pitfall: boolean;
}

/** Read statements and anchored prose of a level page, in order, and report every mistake. */
export function parseLevelPage(
  blocks: readonly RootContent[],
  context: LevelPageContext,
  report: Report,
): LevelPageBody {
  const slugs = new Map<string, number>();
  const claimSlug = (slug: string, position: Position): boolean => {
    const first = slugs.get(slug);
    if (!SLUG.test(slug)) report('bad-slug', position, slug);
    else if (slug === 'alle' || slug.startsWith('afsnit-')) report('reserved-slug', position, slug);
    else if (first !== undefined) report('duplicate-slug', position, slug, first);
    else {
      slugs.set(slug, position.line);
      return true;
    }
    return false;
  };

  const body: LevelPageBody = { statements: [], prose: [] };
  let sections: Section[] = [];
  for (const block of blocks) {
    const position = startOf(block);
    if (block.type === 'heading') {
      sections = enterSection(sections, block.depth, plain(block.children), position, context, report);
    } else if (block.type === 'list') {
      body.statements.push(...parseStatements(block, sections, context, claimSlug, report));
    } else if (block.type === 'paragraph') {
      const ending = readEnding(block);
      if (ending !== null && claimSlug(ending.slug, position)) {
        body.prose.push({
          anchor: `${context.level}#${ending.slug}`,
          slug: ending.slug,
          text: plain(ending.children),
          at: { file: context.file, line: position.line },
        });
      }
    }
  }
  return body;
}

function enterSection(
  open: readonly Section[],
  depth: number,
  text: string,
  position: Position,
  context: LevelPageContext,
  report: Report,
): Section[] {
  const meaning = context.headings.find((heading) => heading.text === text);
  if (meaning === undefined) {
    report(
      'unknown-heading',
      position,
      text,
      context.headings.map((heading) => heading.text),
    );
  }
  const around = open.filter((section) => section.depth < depth);
  const parent = around.at(-1);
  return [
    ...around,
    {
      text,
      depth,
      form: meaning?.form ?? parent?.form ?? null,
      // An unknown heading is reported once; a stand-in aspect keeps its items from being reported again.
      aspect: meaning === undefined ? '' : (meaning.aspect ?? parent?.aspect ?? null),
      pitfall: (meaning?.pitfall ?? false) || (parent?.pitfall ?? false),
    },
  ];
}

function parseStatements(
  list: List,
  sections: readonly Section[],
  context: LevelPageContext,
  claimSlug: (slug: string, position: Position) => boolean,
  report: Report,
): Statement[] {
  const section = sections.at(-1);
  if (section === undefined) report('statement-before-heading', startOf(list));
  else if (section.aspect === null) report('heading-without-aspect', startOf(list), section.text);
  const statements: Statement[] = [];
  for (const node of list.children) {
    const position = startOf(node);
    const item = parseStatementItem(node);
    for (const stray of item.strays)
      report('stray-block', startOf(stray), stray.type === 'list' ? 'En liste' : 'Dette');
    if (item.ending === null) {
      // An address that stands in the wrong place is reported there.
      if (!plain(item.content).includes('^')) report('statement-without-slug', position, item.title ?? item.text);
      continue;
    }
    const { slug, tags } = item.ending;
    if (!claimSlug(slug, position)) continue;
    if (item.text === '') report('empty-statement', position, slug);
    else if (item.isRunOn) report('title-without-stop', position, item.title ?? '');
    const carried = section?.form == null ? [] : (context.carriedForms.get(section.form) ?? []);
    for (const tag of tags) {
      // A heading that lost its space: reported as that.
      if (tag.startsWith('#')) continue;
      if (!context.forms.includes(tag) && context.forms.length > 0) report('unknown-tag', position, tag, context.forms);
      else if (carried.includes(tag)) report('redundant-tag', position, tag, section?.text ?? '');
    }
    statements.push({
      id: `${context.document}/${context.level}/${slug}`,
      document: context.document,
      level: `${context.document}/${context.level}`,
      slug,
      ownForm: section?.form ?? null,
      aspect: section?.aspect ?? '',
      pitfall: section?.pitfall ?? false,
      tags: context.forms.filter((form) => tags.includes(form)),
      title: item.title,
      text: item.text,
      notes: item.notes,
      variants: item.variants,
      at: { file: context.file, line: position.line },
    });
  }
  return statements;
}
