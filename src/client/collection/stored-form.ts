import { type Collection, isStatementId, LONGEST_NOTE, MOST_PICKS, NOTHING, type Picked } from './collection.ts';

/** The version of the form a collection is kept in. */
const VERSION = 1;

/**
 * What came of reading a stored collection. `partly`: something could not be read; `unreadable`: nothing could; `newer`:
 * a later version of the site wrote it, and what this one knows of it was read.
 */
export interface StoredReading {
  collection: Collection;
  damage: 'none' | 'partly' | 'unreadable' | 'newer';
}

/** Write a collection as it is kept. */
export function formatStored({ picks, before, after }: Collection): string {
  return JSON.stringify({ version: VERSION, picks, before, after });
}

/**
 * Read a collection as it was kept. Whatever can be understood is taken: of text that is no JSON at all the ids that
 * stand in it, and a list of bare ids too.
 */
export function parseStored(text: string | null): StoredReading {
  if (text === null || text === '') return { collection: NOTHING, damage: 'none' };
  const value = parseJson(text);
  const record: Readonly<Record<string, unknown>> | null = Array.isArray(value) ? { picks: value } : toRecord(value);
  const entries = record?.['picks'];
  if (record === null || !Array.isArray(entries)) return salvage(text);
  const read = (entries as unknown[]).map(readPick);
  const known = read.filter((pick) => pick !== null);
  const picks = [...new Map(known.map((pick) => [pick.id, pick])).values()].slice(0, MOST_PICKS);
  const [before, after] = [readText(record['before']), readText(record['after'])];
  const version = record['version'];
  const isWhole = picks.length === entries.length && before !== null && after !== null;
  const collection = { picks, before: before ?? '', after: after ?? '' };
  if (typeof version === 'number' && version > VERSION) return { collection, damage: 'newer' };
  return { collection, damage: isWhole ? 'none' : picks.length > 0 || entries.length === 0 ? 'partly' : 'unreadable' };
}

function salvage(text: string): StoredReading {
  const ids = new Set(Array.from(text.matchAll(/"(?<id>[a-z0-9/-]+)"/gu), ({ groups }) => groups?.['id'] ?? ''));
  const picks = [...ids]
    .filter(isStatementId)
    .slice(0, MOST_PICKS)
    .map((id) => ({ id, note: '', text: '', source: '' }));
  return { collection: { ...NOTHING, picks }, damage: picks.length > 0 ? 'partly' : 'unreadable' };
}

function readPick(value: unknown): Picked | null {
  const { id, ...rest } = typeof value === 'string' ? { id: value } : (toRecord(value) ?? {});
  if (typeof id !== 'string' || !isStatementId(id)) return null;
  const [note, text, source] = [rest['note'], rest['text'], rest['source']].map(readText);
  if (note == null || text == null || source == null) return null;
  return { id, note, text, source };
}

/** What is missing is empty; `null` is what is no text, or longer than anyone can write here. */
function readText(value: unknown): string | null {
  if (value === undefined) return '';
  return typeof value === 'string' && value.length <= LONGEST_NOTE ? value : null;
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
