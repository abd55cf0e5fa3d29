import type { Keeping } from './store.ts';

const SAID: Readonly<Record<Keeping, string>> = {
  kept: '',
  full: 'Browserens lager er fuldt. Samlingen holder, så længe du har fanen åben.',
  shut: 'Browseren gemmer ikke noget for siden. Samlingen holder, så længe du bliver på siden.',
};

/** Say that the collection does not last, and why; nothing where it does. */
export function sayKeeping(keeping: Keeping): string {
  return SAID[keeping];
}
