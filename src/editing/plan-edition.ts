import { stringify } from 'yaml';
import { toSlug } from '../atlas/addresses/to-slug.ts';
import { toPairId } from '../atlas/crosswalk/derive-pairs.ts';
import type { AtlasDocument, Model } from '../atlas/model.ts';
import type { ContentFile } from '../content/content-file.ts';
import { documentFile } from '../content/document-file.ts';
import { VOCABULARY_FILES } from '../content/vocabulary-files.ts';
import { type Change, rawText } from './change.ts';
import { editFacts } from './edit-page.ts';
import { addKey, appendItems, readValue, removeKey, replaceValue } from './edit-yaml.ts';

/** What an editor says of a new edition, as typed. */
export interface TypedEdition {
  /** Id of the document it takes the place of. */
  of: string;
  year: string;
  /** Empty for the one that is proposed. */
  id: string;
  /** Empty where it keeps the old one's. */
  title: string;
}

/** A new edition that can be put in. */
export interface NewEdition {
  document: AtlasDocument;
  id: string;
  year: number;
  /** `null`: the old one's. */
  title: string | null;
}

/** Read what was typed, against what is there; with mistakes there is no edition, only what is wrong, in Danish. */
export function readNewEdition(
  typed: TypedEdition,
  { documents }: Pick<Model, 'documents'>,
): { edition: NewEdition; mistakes: [] } | { edition: null; mistakes: string[] } {
  const mistakes: string[] = [];
  const document = documents.find(({ id }) => id === typed.of.trim());
  if (document === undefined) {
    const known = documents.map(({ id }) => id).join(', ');
    mistakes.push(`Der er intet dokument »${typed.of.trim()}« (--edition-of). Dokumenterne er: ${known}.`);
  }
  const newer = documents.find(({ replaces }) => replaces === typed.of.trim());
  if (newer !== undefined) mistakes.push(`»${typed.of.trim()}« er allerede erstattet af »${newer.id}« (--edition-of).`);
  const year = typed.year.trim();
  const isYear = /^\d{4}$/u.test(year);
  if (!isYear) mistakes.push('Sig, hvilket år den nye udgave er fra (--year 2028).');
  const id = typed.id.trim() || `${typed.of.trim().replace(/-\d{4}$/u, '')}-${year}`;
  if (id !== toSlug(id) && (isYear || typed.id.trim() !== ''))
    mistakes.push(`»${id}« kan ikke være et id: brug små bogstaver a–z, tal og bindestreg (--id).`);
  if (documents.some((other) => other.id === id))
    mistakes.push(`Der er allerede et dokument med id'et »${id}« (--id).`);
  if (document === undefined || mistakes.length > 0) return { edition: null, mistakes };
  return { edition: { document, id, year: Number(year), title: typed.title.trim() || null }, mistakes: [] };
}

/**
 * Plan to put a new edition beside the document it will take the place of: its pages as drafts, with the statements as
 * they stand, and all that is said of them besides, so that an editor only changes what the new edition has changed. Not
 * carried over are where it stands in its source, whose words are others, the address of that, and that a pair was read
 * through.
 */
export function planEdition(
  files: readonly ContentFile[],
  { documents }: Pick<Model, 'documents'>,
  edition: NewEdition,
): Change[] {
  const { document: old, id } = edition;
  const folder = documentFile(old.id, '');
  const pairs = new Map(
    documents.map((other) => [pairPath(toPairId(old.id, other.id)), pairPath(toPairId(id, other.id))]),
  );
  return files.flatMap((file): Change[] => {
    const text = rawText(file);
    const pair = pairs.get(file.path);
    if (pair !== undefined) return [{ path: pair, text: renameEnds(removeKey(text, ['reviewed']), old.id, id) }];
    if (file.path.startsWith(folder)) {
      const name = file.path.slice(folder.length);
      if (name === 'kilde.json') return [];
      return [{ path: documentFile(id, name), text: editOwn(name, text, edition) }];
    }
    const edited = editOther(file.path, text, old.id, id);
    return edited === text ? [] : [{ path: file.path, text: edited }];
  });
}

const pairPath = (pair: string): string => `content/krydsreferencer/${pair}.yaml`;

/** Write a file of the document for the new edition. */
function editOwn(name: string, text: string, { document: old, id, year, title }: NewEdition): string {
  if (!name.endsWith('.mdx')) return text;
  const linked = text
    .replaceAll(`(/dokumenter/${old.id}/`, `(/dokumenter/${id}/`)
    .replaceAll(`(/former/#${old.id}-`, `(/former/#${id}-`);
  if (name !== 'index.mdx') {
    return editFacts(linked, (facts) =>
      readValue(facts, ['draft']) === true ? facts : addKey(facts, 'draft', 'true'),
    );
  }
  return editFacts(linked, (facts) => {
    const dated = replaceValue(removeKey(facts, ['source']), ['year'], String(year));
    const named = title === null ? dated : replaceValue(dated, ['title'], stringify(title, { lineWidth: 0 }).trimEnd());
    return readValue(named, ['replaces']) === undefined
      ? addKey(named, 'replaces', old.id)
      : replaceValue(named, ['replaces'], old.id);
  });
}

/** Say of the new edition what another file says of the old one. */
function editOther(path: string, text: string, old: string, id: string): string {
  if (path === VOCABULARY_FILES.forms) {
    const own = listItems(text, 'ownForms').filter(
      (item): item is object =>
        typeof item === 'object' && item !== null && 'document' in item && item.document === old,
    );
    return appendItems(
      text,
      ['ownForms'],
      own.map((item) => stringify({ ...item, document: id }, { lineWidth: 0 }).trimEnd()),
    );
  }
  if (!path.startsWith('content/begreber/')) return text;
  return ['subjectOf', 'levels'].reduce(
    (edited, key) =>
      appendItems(
        edited,
        [key],
        listItems(text, key).flatMap((item) =>
          typeof item === 'string' && item.startsWith(`${old}/`) ? [`${id}/${item.slice(old.length + 1)}`] : [],
        ),
      ),
    text,
  );
}

function listItems(text: string, key: string): unknown[] {
  const list = readValue(text, [key]);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

/** Let the mappings of a pair's file end in the new edition. */
function renameEnds(text: string, old: string, id: string): string {
  return text.replaceAll(
    /(?<key>(?:subject|object):\s*["']?)(?<document>[^/\s"']+)\//gu,
    (end, key: string, document: string) => (document === old ? `${key}${id}/` : end),
  );
}
