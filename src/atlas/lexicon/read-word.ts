import type { Affixes } from './parse-affixes.ts';
import { BEGINNING, type Dictionary, type Entry } from './parse-dictionary.ts';

/** One way to read a form: which entry it comes from and where it may stand. */
export interface Reading {
  /** The base form. */
  lemma: string;
  entry: Entry;
  /** The note of the last ending (`PERF_PART`), `''` for a form without one. */
  note: string;
  /** Stands as a word of its own. */
  isWord: boolean;
  /** May begin a compound or stand in its middle, linking element included. */
  isInner: boolean;
  /** May end a compound. */
  isLast: boolean;
}

/** Reads forms by a dictionary. */
export type WordReader = (form: string) => readonly Reading[];

interface Derivation {
  entry: Entry;
  flags: readonly number[];
  note: string;
}

/**
 * Build a reader: every way a form in lower case comes out of the dictionary by at most two endings. Instead of
 * writing out all forms of 150 000 words, it takes the endings off the form in question, and remembers.
 */
export function buildWordReader(
  affixes: Affixes,
  dictionary: Pick<Dictionary, 'entriesOf' | 'hasBeginning'>,
): WordReader {
  const readings = new Map<string, readonly Reading[]>();
  const derivations = new Map<string, readonly Derivation[]>();

  const listed = (form: string): Derivation[] =>
    dictionary.entriesOf(form).map((entry) => ({ entry, flags: entry.flags, note: '' }));

  const withEnding = (form: string, ending: string, depth: number): Derivation[] => {
    const stem = form.slice(0, form.length - ending.length);
    const found: Derivation[] = [];
    for (const [strip, listedRules] of affixes.rulesByEnding.get(ending) ?? []) {
      const rules = listedRules.filter(({ stemCondition }) => stemCondition.test(stem));
      if (rules.length === 0) continue;
      // An ending without letters only says where the word may stand: nothing further comes of it.
      const isFurther = depth > 0 && ending !== '' && rules.some(({ flag }) => affixes.handedOn.has(flag));
      for (const { entry, flags } of isFurther ? derive(stem + strip, depth - 1) : listed(stem + strip)) {
        for (const { flag, continuation, note } of rules) {
          if (flags.includes(flag)) found.push({ entry, flags: continuation, note });
        }
      }
    }
    return found;
  };

  const derive = (form: string, depth: number): readonly Derivation[] => {
    const key = `${depth}${form}`;
    const known = derivations.get(key);
    if (known !== undefined) return known;
    const found = listed(form);
    const longest = Math.min(affixes.longestEnding, form.length - 1);
    // Endings change nothing before them, so a base of some length begins as the form does.
    const shortest = dictionary.hasBeginning(form.slice(0, BEGINNING)) ? 0 : form.length - BEGINNING + 1;
    for (let length = Math.max(0, shortest); length <= longest; length++)
      found.push(...withEnding(form, form.slice(form.length - length), depth));
    derivations.set(key, found);
    return found;
  };

  return (form) => {
    const known = readings.get(form);
    if (known !== undefined) return known;
    const found = derive(form, 1).map(({ entry, flags, note }): Reading => ({
      lemma: entry.base ?? entry.word,
      entry,
      note,
      isWord: !flags.includes(affixes.onlyInCompound) && !flags.includes(affixes.needsEnding),
      isInner: flags.some((flag) => affixes.inner.has(flag)),
      isLast: flags.includes(affixes.last),
    }));
    readings.set(form, found);
    return found;
  };
}
