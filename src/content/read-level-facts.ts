import type { z } from 'zod';
import type { Leads, LevelFacts, ReportsTo } from '../atlas/model.ts';
import type { levelFrontmatter } from './schemas.ts';

type WrittenFacts = NonNullable<z.output<typeof levelFrontmatter>['level']>;

/** Turn the facts of a level, as its page has them under `level`, into those of the model. */
export function readLevelFacts(written: WrittenFacts, document: string): LevelFacts {
  return {
    positions: written.positions,
    leads: toLeads(written.leads, document),
    reportsTo: toReportsTo(written.reportsTo, document),
    top: written.top,
    evidence: written.evidence,
    sectors: written.sector ?? [],
    announced: written.announced ?? false,
    disagreement: written.disagreement ?? null,
    med: written.med ?? null,
  };
}

function toLeads(written: string[] | string, document: string): Leads {
  const words = typeof written === 'string' ? [] : written;
  return {
    levels: words
      .filter((word) => word !== 'medarbejdere' && word !== 'ledere')
      .map((word) => toLevelId(word, document)),
    unnamedLeaders: words.includes('ledere'),
    employees: words.includes('medarbejdere'),
    known: words.length > 0,
  };
}

/** A body outside the document is written with a capital; anything else names a level. */
function toReportsTo(written: string[] | string, document: string): ReportsTo {
  const words = typeof written === 'string' ? [] : written;
  const isBody = (word: string): boolean => /^\p{Lu}/u.test(word);
  return {
    levels: words.filter((word) => !isBody(word)).map((word) => toLevelId(word, document)),
    bodies: words.filter(isBody),
    known: words.length > 0,
  };
}

function toLevelId(word: string, document: string): string {
  return word.includes('/') ? word : `${document}/${word}`;
}
