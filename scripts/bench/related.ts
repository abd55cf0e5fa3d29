import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Related } from '../../src/atlas/atlas.ts';
import { deriveAtlas } from '../../src/atlas/derive-atlas.ts';
import { toComparedStatements, toRelatingSource } from '../../src/atlas/crosswalk/derive-related.ts';
import { compareCodePoints } from '../../src/atlas/lexicon/compare-code-points.ts';
import { deriveCorpusWords } from '../../src/atlas/lexicon/derive-corpus-words.ts';
import { relateStatements } from '../../src/atlas/crosswalk/relate-statements.ts';
import type { ComparedStatement } from '../../src/atlas/crosswalk/related/compared-statement.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { readLexicon } from '../../src/lexicon/read-lexicon.ts';

const JUDGEMENTS = 'tests/related/judgements.yaml';

/** At most so many links are shown, so no more can be asked for. */
const MOST = 5;

const grades = z.record(z.string(), z.union([z.literal(0), z.literal(1), z.literal(2)])).default({});
const judged = z.object({ statement: z.string(), none: z.literal(true).optional(), related: grades, pooled: grades });
const judgements = z.object({
  statements: z.array(judged).min(1),
  further: z.array(judged).min(1),
  secondTuning: z.array(judged).min(1),
  secondHeldOut: z.array(judged).min(1),
});

type Judged = z.infer<typeof judged>;

/**
 * Measure *samme emne* on links judged by hand: how many of those shown a reader is glad of, how many of the best are
 * found, and how the time grows with the number of statements.
 *
 * @returns the tables, and of the tuning halves the links nobody should have been shown; the held-out halves are told
 * by their totals alone, so that nothing is tuned on them
 */
export function benchRelated(): Promise<string> {
  const { model } = parseContent(readContentFiles(process.cwd()));
  const lexicon = readLexicon(deriveCorpusWords(model));
  const statements = toComparedStatements(model, deriveAtlas(model, lexicon));
  const source = toRelatingSource(model, lexicon);
  const shown = relateStatements(statements, source);
  const {
    statements: entries,
    further,
    secondTuning,
    secondHeldOut,
  } = judgements.parse(parse(readFileSync(JUDGEMENTS, 'utf8')));
  const sorted = [...entries].sort((a, b) => compareCodePoints(a.statement, b.statement));
  const unknown = [...sorted, ...further, ...secondTuning, ...secondHeldOut].filter(
    ({ statement }) => !shown.has(statement),
  );
  if (unknown.length > 0)
    throw new Error(`${JUDGEMENTS}: no such statement: ${unknown.map((one) => one.statement).join(', ')}`);
  const tuning = sorted.filter((_, index) => index % 2 === 0);
  const heldOut = sorted.filter((_, index) => index % 2 === 1);
  const linked = [...shown.values()].filter(({ length }) => length > 0).length;
  return Promise.resolve(
    [
      `Samme emne (${JUDGEMENTS})`,
      '                                  punkter  med henvisninger  vist  værd at se      samme emne      ikke bedømt  fundet af de bedste  tomme, som de skal',
      formatRow('brugt til valgene', tuning, shown),
      formatRow('holdt udenfor', heldOut, shown),
      formatRow('flere til valgene', further, shown),
      formatRow('brugt til valgene, anden omgang', secondTuning, shown),
      formatRow('holdt udenfor, anden omgang', secondHeldOut, shown),
      ...listWrong('Ikke værd at se, brugt til valgene', [...tuning, ...further, ...secondTuning], shown),
      `Henvisninger ved ${linked} af ${shown.size} punkter.`,
      ...formatTimes(statements, (list) => relateStatements(list, source)),
    ].join('\n'),
  );
}

function formatRow(name: string, entries: readonly Judged[], shown: ReadonlyMap<string, readonly Related[]>): string {
  const links = entries.flatMap((entry) => linksOf(entry, shown).map((id) => gradeOf(entry, id)));
  const wanted = entries
    .map((entry) => ({ entry, answers: bestAnswers(entry) }))
    .filter(({ answers }) => answers.length > 0);
  const asked = wanted.reduce((sum, { answers }) => sum + Math.min(MOST, answers.length), 0);
  const found = wanted.reduce(
    (sum, { entry, answers }) => sum + Math.min(MOST, answers.filter((answer) => isShown(entry, answer, shown)).length),
    0,
  );
  const none = entries.filter((entry) => entry.none === true);
  // Of links judged only as shown nobody said which are the best.
  const isFull = asked > 0;
  return [
    name.padEnd(32),
    String(entries.length).padStart(7),
    String(entries.filter((entry) => linksOf(entry, shown).length > 0).length).padStart(16),
    String(links.length).padStart(4),
    formatShare(links.filter((grade) => grade !== null && grade > 0).length, links.length),
    isFull ? formatShare(links.filter((grade) => grade === 2).length, links.length) : '–'.padEnd(14),
    String(links.filter((grade) => grade === null).length).padStart(11),
    (isFull ? formatShare(found, asked) : '–').padEnd(19),
    none.length === 0 ? '–' : `${none.filter((entry) => linksOf(entry, shown).length === 0).length} af ${none.length}`,
  ].join('  ');
}

function linksOf({ statement }: Judged, shown: ReadonlyMap<string, readonly Related[]>): string[] {
  return (shown.get(statement) ?? []).map((link) => link.statement);
}

/** The grade of a link; `null` where nobody has judged it, though everything shown should be. */
function gradeOf({ none, related, pooled }: Judged, id: string): 0 | 1 | 2 | null {
  const row = toRowKey(id);
  return related[id] ?? pooled[id] ?? related[row] ?? pooled[row] ?? (none === true ? 0 : null);
}

/** What a reader is best served with: ids, and rows of which any level will do. */
function bestAnswers({ related }: Judged): string[] {
  return Object.entries(related).flatMap(([answer, grade]) => (grade === 2 ? [answer] : []));
}

function isShown(entry: Judged, answer: string, shown: ReadonlyMap<string, readonly Related[]>): boolean {
  return linksOf(entry, shown).some((id) => id === answer || (toRowKey(id) === answer && gradeOf(entry, id) === 2));
}

/** `<document>/<level>/<slug>` → `<document>/*` + `/<slug>`. */
function toRowKey(id: string): string {
  const [document, , slug] = id.split('/');
  return `${document ?? ''}/*/${slug ?? ''}`;
}

function listWrong(
  title: string,
  entries: readonly Judged[],
  shown: ReadonlyMap<string, readonly Related[]>,
): string[] {
  const wrong = entries.flatMap((entry) =>
    (shown.get(entry.statement) ?? [])
      .filter((link) => (gradeOf(entry, link.statement) ?? 0) === 0)
      .map((link) => `  ${entry.statement} → ${link.statement} (${link.shared.join(', ')})`),
  );
  return [`${title}: ${wrong.length === 0 ? 'ingen' : ''}`.trimEnd(), ...wrong];
}

/** Time the documents once, twice, four and eight times over: each statement should take about as long. */
function formatTimes(
  statements: readonly ComparedStatement[],
  relate: (statements: readonly ComparedStatement[]) => unknown,
): string[] {
  return [1, 2, 4, 8].map((times) => {
    const corpus = repeat(statements, times);
    // The fastest of three: the first runs also compile and collect garbage.
    const milliseconds = Math.min(...[1, 2, 3].map(() => measure(() => relate(corpus))));
    const each = ((1000 * milliseconds) / corpus.length).toFixed(0);
    return `${String(corpus.length).padStart(5)} punkter: ${Math.round(milliseconds)} ms processortid, ${each} µs hvert`;
  });
}

/** The processor time of the work in milliseconds: unlike the clock it does not count what else the machine does. */
function measure(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/** The statements and copies of them as documents of their own. */
function repeat(statements: readonly ComparedStatement[], times: number): ComparedStatement[] {
  return Array.from({ length: times }, (_, copy) =>
    copy === 0
      ? statements
      : statements.map((statement) => ({
          ...statement,
          id: `kopi-${copy}-${statement.id}`,
          document: `kopi-${copy}-${statement.document}`,
          row: statement.row === null ? null : { ...statement.row, id: `kopi-${copy}-${statement.row.id}` },
        })),
  ).flat();
}

function formatShare(part: number, whole: number): string {
  const share = whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;
  return `${share} (${part}/${whole})`.padEnd(14);
}
