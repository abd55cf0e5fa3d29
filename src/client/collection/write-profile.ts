import type { Collection } from './collection.ts';
import { addPick, removePick } from './collection.ts';
import { listBinding } from './list-binding.ts';
import { layBinding } from './page/lay-binding.ts';
import { layOwnWords } from './page/lay-own-words.ts';
import { loadLibrary, loadOverview } from './page/load-library.ts';
import { changeCollection, readCollection } from './store.ts';

/**
 * Let a job profile be written where the statements of its level stand: one's own words before and after them, and
 * between these what binds the level's leaders besides. Returns what takes it away again.
 */
export function writeProfile(statements: Element, level: string): () => void {
  const write = (change: Partial<Collection>): void => {
    changeCollection((collection) => ({ ...collection, ...change }));
  };
  const before = layOwnWords('before', readCollection(), write);
  const after = layOwnWords('after', readCollection(), write);
  statements.before(before);
  statements.after(after);
  let added: HTMLElement[] = [];
  void fetchBinding(level).then((binding) => {
    if (!after.isConnected) return;
    added = binding;
    after.before(...added);
  });
  return () => {
    for (const part of [before, after, ...added]) part.remove();
  };
}

/** Fetch what binds the leaders of a level. What cannot be had is left out. */
async function fetchBinding(id: string): Promise<HTMLElement[]> {
  const library = await loadLibrary([id], await loadOverview());
  const level = library.levels.get(id);
  const binding = layBinding(
    level === undefined ? [] : listBinding([level], library),
    readCollection(),
    library,
    (picked, isIn) => {
      changeCollection((collection) =>
        isIn ? addPick(collection, picked) : (removePick(collection, picked.id)?.collection ?? collection),
      );
    },
  );
  for (const details of binding) details.setAttribute('open', '');
  return binding;
}
