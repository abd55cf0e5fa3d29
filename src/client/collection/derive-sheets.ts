import type { CollectedDocument, CollectedLevel } from '../../atlas/statements/collected.ts';
import type { Entry } from './entries.ts';

/** So many statements fit one sheet of paper. */
const PER_SHEET = 6;
/** So many letters stand on a sheet in letters of full size, and so many in small ones. */
const LETTERS_AT_EASE = 800;
const LETTERS_AT_MOST = 1500;

/** A sheet for the talk of a leader with theirs: what was picked of one level, as much as fits one paper. */
export interface ConversationSheet {
  /** `null` where the site has the level no more. */
  level: CollectedLevel | null;
  document: CollectedDocument | null;
  /** Whose level it is, where the site cannot say. */
  source: string;
  entries: Entry[];
  /** The place of its first statement among those of the level, from 0. */
  start: number;
  /** Which of how many sheets of the level it is. */
  part: { number: number; of: number };
  /** Its texts are long: they are set smaller. */
  isDense: boolean;
}

/** Derive the sheets of a collection: level by level, in the order in which the first of each was picked. */
export function deriveConversationSheets(entries: readonly Entry[]): ConversationSheet[] {
  const byLevel = Map.groupBy(entries, ({ level, pick }) => level?.id ?? pick.source);
  return [...byLevel.values()].flatMap((ofLevel) => {
    const parts = cutBySize(ofLevel);
    return parts.map((part, i) => ({
      level: ofLevel[0]?.level ?? null,
      document: ofLevel[0]?.document ?? null,
      source: ofLevel[0]?.pick.source ?? '',
      entries: part,
      start: parts.slice(0, i).flat().length,
      part: { number: i + 1, of: parts.length },
      isDense: measure(part) > LETTERS_AT_EASE,
    }));
  });
}

/** Fill one sheet after the other, in their order. */
function cutBySize(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  for (const entry of entries) {
    const last = parts.at(-1);
    if (last === undefined || last.length === PER_SHEET || measure([...last, entry]) > LETTERS_AT_MOST) {
      parts.push([entry]);
    } else last.push(entry);
  }
  return parts;
}

const measure = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { text, pick }) => sum + text.length + pick.note.length, 0);
