import type { Model } from '../atlas/model.ts';
import type { RestatedDocument, RestatedPassage } from '../atlas/source/ranges/restated-document.ts';
import { documentFile } from './document-file.ts';

/**
 * Gather what the pages of a document restate, in their order, for finding it in the source.
 *
 * @param texts path of each content file → its text: headings of pages are in no model
 */
export function toRestatedDocument(model: Model, id: string, texts: ReadonlyMap<string, string>): RestatedDocument {
  const document = model.documents.find((candidate) => candidate.id === id);
  const levels = model.levels.filter((level) => level.document === id);
  const pages = ['index', ...levels.map(({ slug }) => slug)].map((page) => {
    const headings = findHeadings(texts.get(documentFile(id, `${page}.mdx`)) ?? '');
    return { page, headings };
  });
  const passages = pages.flatMap(({ page, headings }) => {
    const level = levels.find(({ slug }) => slug === page);
    const prose = (level ?? document)?.prose ?? [];
    const statements = level === undefined ? [] : model.statements.filter((statement) => statement.level === level.id);
    const own = [
      ...prose.map(({ anchor, text, at }) => ({ anchor, kind: 'prose' as const, title: null, text, at })),
      ...statements.map(({ slug, title, text, variants, at }) => ({
        anchor: `${page}#${slug}`,
        kind: 'statement' as const,
        title,
        text: [title ?? '', text, ...variants].join(' ').trim(),
        at,
      })),
    ];
    return own
      .sort((a, b) => a.at.line - b.at.line)
      .map(({ at, ...passage }): RestatedPassage => {
        const section = headings.filter(({ line }) => line < at.line).length;
        return { ...passage, page, section: `${page} ${section}` };
      });
  });
  const names = [
    document?.title ?? '',
    ...(document?.headings ?? []).map(({ text }) => text),
    ...(document?.sectors ?? []).map(({ title }) => title),
    ...levels.map(({ title }) => title),
    ...model.ownForms.filter((form) => form.document === id).map(({ title }) => title),
    ...pages.flatMap(({ headings }) => headings.map(({ text }) => text)),
  ];
  return { passages, names: [...new Set(names)].filter((name) => name !== '') };
}

function findHeadings(page: string): { line: number; text: string }[] {
  return page.split('\n').flatMap((line, i) => {
    const text = /^#{1,6} (?<text>.*)$/u.exec(line)?.groups?.['text'];
    return text === undefined ? [] : [{ line: i + 1, text }];
  });
}
