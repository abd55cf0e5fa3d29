import { selectStatements } from '../atlas/statements/select-statements.ts';
import type { AtlasDocument, Model } from '../atlas/model.ts';
import { toPairId } from '../atlas/crosswalk/derive-pairs.ts';
import type { ContentFile } from '../content/content-file.ts';
import { documentFile } from '../content/document-file.ts';
import { MOVES_FILE } from '../content/move-files.ts';
import { VOCABULARY_FILES } from '../content/vocabulary-files.ts';
import { type Change, rawText } from './change.ts';
import { editFacts } from './edit-page.ts';
import { appendItems, readValue, removeItems, removeKey, renameItems, replaceValue } from './edit-yaml.ts';

/** What takes a document out, and where a text still speaks of it: that is the editors' to change. */
export interface Removal {
  changes: Change[];
  mentions: Mention[];
}

export interface Mention {
  file: string;
  /** 1-based. */
  line: number;
  /** The name it is mentioned by. */
  name: string;
}

/** What is known of the document that goes. */
interface Going {
  document: AtlasDocument;
  model: Model;
  /** Ids of the organisations that go with it. */
  organisations: ReadonlySet<string>;
  /** Ids of all statements, and of those that stay. */
  statements: readonly string[];
  kept: readonly string[];
}

/**
 * Plan to take a document out of every file: its folder, what is asserted of it, its forms, what terms say of its
 * statements and levels, levels elsewhere that report to it, links to it, organisations that have no other document. An
 * address that was published goes to `flyttet.yaml`, with the reason.
 *
 * @param why a sentence for who follows an old address
 */
export function planRemoval(
  files: readonly ContentFile[],
  document: AtlasDocument,
  model: Model,
  why: string,
): Removal {
  const statements = model.statements.map(({ id }) => id);
  const going: Going = {
    document,
    model,
    organisations: listOrganisations(document, model),
    statements,
    kept: statements.filter((id) => !id.startsWith(`${document.id}/`)),
  };
  const published = model.published.map(({ address }) => address);
  const moves = deriveMoves(going, published, why);
  const folder = documentFile(document.id, '');
  const pairs = new Set(model.documents.map(({ id }) => `content/krydsreferencer/${toPairId(id, document.id)}.yaml`));
  const changes = files.flatMap((file): Change[] => {
    if (file.path.startsWith(folder) || pairs.has(file.path)) return [{ path: file.path, text: null }];
    const text = rawText(file);
    const edited = editFile(file.path, text, going, moves, why);
    return edited === text ? [] : [{ path: file.path, text: edited }];
  });
  if (moves.length > 0 && !files.some(({ path }) => path === MOVES_FILE)) {
    changes.push({ path: MOVES_FILE, text: appendItems('moves: []\n', ['moves'], moves) });
  }
  return { changes, mentions: findMentions(files, changes, going) };
}

function editFile(path: string, text: string, going: Going, moves: readonly string[], why: string): string {
  const { id } = going.document;
  if (path === VOCABULARY_FILES.organisations) {
    const isGone = (value: unknown): boolean => going.organisations.has(readKey(value, 'id'));
    return removeItems(text, ['organisations'], isGone, { mustStand: true });
  }
  if (path === VOCABULARY_FILES.forms) {
    return removeItems(text, ['ownForms'], (value) => readKey(value, 'document') === id, { mustStand: true });
  }
  if (path === MOVES_FILE) return appendItems(redirectMoves(text, going, moves, why), ['moves'], moves);
  if (path.startsWith('content/begreber/')) return withoutLinks(editTerm(text, going), going);
  if (path.endsWith('.mdx'))
    return withoutLinks(
      editFacts(text, (facts) => editFactsOf(facts, going)),
      going,
    );
  return text;
}

function editTerm(text: string, { document, statements, kept }: Going): string {
  const isGone = (value: unknown): boolean =>
    selectStatements(String(value), kept).length === 0 && selectStatements(String(value), statements).length > 0;
  const withoutSubjects = removeItems(text, ['subjectOf'], isGone);
  return removeItems(withoutSubjects, ['levels'], (value) => String(value).startsWith(`${document.id}/`));
}

/**
 * A level elsewhere that reports to one of its levels reports to a body of that name; who leads one leads leaders. An
 * edition that took its place takes nobody's.
 */
function editFactsOf(facts: string, { document, model }: Going): string {
  const nameBody = (id: string): string => {
    const title = model.levels.find((level) => level.id === id)?.title ?? id;
    return title.charAt(0).toUpperCase() + title.slice(1);
  };
  const isGone = (item: string): boolean => item.startsWith(`${document.id}/`);
  const reporting = renameItems(facts, ['level', 'reportsTo'], (item) => (isGone(item) ? nameBody(item) : item));
  const leading = renameItems(reporting, ['level', 'leads'], (item) => (isGone(item) ? 'ledere' : item));
  return readValue(leading, ['replaces']) === document.id ? removeKey(leading, ['replaces']) : leading;
}

/** Take links to the document off the words they stand on. */
function withoutLinks(text: string, { document, model }: Going): string {
  const ownForms = model.ownForms.filter((form) => form.document === document.id).map(({ slug }) => slug);
  const anchors = ownForms.map((slug) => `/former/#${document.id}-${slug}`);
  const isGone = (href: string): boolean =>
    [
      /^\/(?:dokumenter|huller|oversaet)\/(?<id>[^/#]+)/u.exec(href)?.groups?.['id'] === document.id,
      anchors.includes(href),
      [...href.matchAll(/[?&][a-d]=(?<id>[^/&]+)/gu)].some(({ groups }) => groups?.['id'] === document.id),
    ].includes(true);
  return text.replaceAll(/\[(?<words>[^[\]]*)\]\((?<href>\/[^()\s]*)\)/gu, (link, words: string, href: string) =>
    isGone(href) ? words : link,
  );
}

/** The lines for `flyttet.yaml`: the pages and places that were published, the highest of each alone. */
function deriveMoves({ document, model }: Going, published: readonly string[], why: string): string[] {
  const ownForms = model.ownForms.filter((form) => form.document === document.id);
  const known = new Set(model.moves.map(({ from }) => from));
  const gone = published.filter(
    (address) =>
      !known.has(address) &&
      (address.startsWith(`/dokumenter/${document.id}/`) ||
        ownForms.some(({ slug }) => address === `/former/#${document.id}-${slug}`)),
  );
  const isBelow = (address: string): boolean =>
    gone.some((page) => page !== address && page.endsWith('/') && address.startsWith(page));
  return gone
    .filter((address) => !isBelow(address))
    .map((address) => `{ from: ${address}, why: ${JSON.stringify(why)} }`);
}

/** A move that led to the document leads nowhere now: it says why, where no line of the document's own does. */
function redirectMoves(text: string, { document, model }: Going, moves: readonly string[], why: string): string {
  if (moves.some((move) => move.startsWith(`{ from: /dokumenter/${document.id}/,`))) return text;
  return model.moves.reduce(
    (edited, { from, to }, i) =>
      to?.startsWith(`/dokumenter/${document.id}/`) === true
        ? replaceValue(edited, ['moves', i], `{ from: ${from}, why: ${JSON.stringify(why)} }`)
        : edited,
    text,
  );
}

/** The publisher and the wholes above it, as far up as they have no other document and no other part. */
function listOrganisations({ id, organisation }: AtlasDocument, { documents, organisations }: Model): Set<string> {
  const gone = new Set<string>();
  for (let next: string | null = organisation; next !== null;) {
    const current: string = next;
    const isNeeded =
      documents.some((document) => document.id !== id && document.organisation === current) ||
      organisations.some((part) => part.partOf === current && !gone.has(part.id));
    if (isNeeded || gone.has(current)) break;
    gone.add(current);
    next = organisations.find((each) => each.id === current)?.partOf ?? null;
  }
  return gone;
}

/** Find the names of what goes in the texts that stay. */
function findMentions(files: readonly ContentFile[], changes: readonly Change[], going: Going): Mention[] {
  const { document, model, organisations } = going;
  const names = [
    document.title,
    ...model.organisations
      .filter(({ id }) => organisations.has(id))
      .flatMap(({ name, shortName }) => [name, shortName]),
  ];
  const changed = new Map(changes.map(({ path, text }) => [path, text]));
  const patterns = [...new Set(names)].map((name) => ({
    name,
    pattern: new RegExp(`(?<![\\p{L}\\d])${name.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&')}(?![\\p{L}\\d])`, 'u'),
  }));
  return files
    .filter(({ path }) => /\.(?:mdx|yaml)$/u.test(path) && path !== MOVES_FILE)
    .flatMap((file) => {
      const text = changed.has(file.path) ? changed.get(file.path) : rawText(file);
      return (text ?? '').split('\n').flatMap((written, i): Mention[] => {
        const found = patterns.find(({ pattern }) => pattern.test(written));
        return found === undefined ? [] : [{ file: file.path, line: i + 1, name: found.name }];
      });
    });
}

const readKey = (value: unknown, key: string): string =>
  typeof value === 'object' && value !== null && key in value ? String((value as Record<string, unknown>)[key]) : '';
