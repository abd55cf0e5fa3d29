import { COMPARED_PARAMETERS } from '../../atlas/addresses/pathnames.ts';

/** The levels chosen, one for each of the three fields; `null` where none is. */
export type Choice = (string | null)[];

/**
 * Read the levels that an address asks for. Levels that do not exist are left out, and so is one that is asked for
 * again: a level is not compared with itself.
 */
export function parseChoice(search: string, known: readonly string[]): Choice {
  const parameters = new URLSearchParams(search);
  const asked = COMPARED_PARAMETERS.map((name) => parameters.get(name));
  return asked.map((id, i) => (id !== null && known.includes(id) && asked.indexOf(id) === i ? id : null));
}

/** List the levels of a choice, each once. */
export function listChosen(choice: Choice): string[] {
  return [...new Set(choice.filter((id) => id !== null))];
}
