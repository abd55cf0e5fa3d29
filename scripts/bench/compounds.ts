import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { deriveCorpusWords } from '../../src/atlas/lexicon/derive-corpus-words.ts';
import type { Lexicon } from '../../src/atlas/lexicon/lexicon.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { readLexicon } from '../../src/lexicon/read-lexicon.ts';

/** A word split by hand. */
interface Judged {
  word: string;
  /** The right splits, `+` between parts. */
  right: string[];
  isCompound: boolean;
  /** Not looked at while the splitter was made. */
  isHeldOut: boolean;
}

const WORD_LIST = 'tests/lexicon/compounds.yaml';

const wordList = z.object({
  drawn: z.array(z.string()).min(1),
  hard: z.array(z.string()).min(1),
  simplex: z.array(z.string()).min(1),
  open: z.array(z.string()),
});

/**
 * Measure the compound splitter on words split by hand: precision is the share of the splits made that are right in
 * every boundary, coverage the share of compounds split so.
 *
 * @returns the table, the words it got wrong, and the time for all words of the documents
 */
export function benchCompounds(): Promise<string> {
  const words = deriveCorpusWords(parseContent(readContentFiles(process.cwd())).model);
  const start = performance.now();
  const lexicon = readLexicon(words);
  const built = performance.now();
  for (const word of words) {
    lexicon.lemmas(word);
    lexicon.compoundTails(word);
  }
  const done = performance.now();
  const judged = readJudged();
  const halves = [
    ['set under arbejdet', judged.filter(({ isHeldOut }) => !isHeldOut)],
    ['holdt udenfor', judged.filter(({ isHeldOut }) => isHeldOut)],
    ['i alt', judged],
  ] as const;
  const wrong = judged.filter((each) => !isRight(lexicon, each));
  const lines = [
    'Sammensatte ord delt (tests/lexicon/compounds.yaml)',
    '                      præcision            dækning              enkle ord ladt hele',
    ...halves.map(([name, list]) => `${name.padEnd(20)}  ${formatScores(lexicon, list)}`),
    `Forkert: ${wrong.length === 0 ? 'ingen' : ''}`,
    ...wrong.map(
      (each) =>
        `  ${split(lexicon, each)}   (rigtigt: ${each.right.join(' eller ')}${each.isHeldOut ? '; holdt udenfor' : ''})`,
    ),
    `Ordbogen læst og ordnet på ${Math.round(built - start)} ms, dokumenternes ${words.length} ord på ${Math.round(done - built)} ms`,
  ];
  return Promise.resolve(lines.join('\n'));
}

function readJudged(): Judged[] {
  const list = wordList.parse(parse(readFileSync(WORD_LIST, 'utf8')));
  return (['drawn', 'hard', 'simplex'] as const).flatMap((kind) =>
    list[kind].map((line, index) => {
      const readings = line.split('|');
      return {
        word: (readings[0] ?? '').replaceAll('+', ''),
        right: readings.map((reading) => reading.replaceAll('-', '')),
        isCompound: kind !== 'simplex',
        isHeldOut: index % 2 === 1,
      };
    }),
  );
}

const split = (lexicon: Lexicon, { word }: Judged): string => lexicon.splitCompound(word).join('+');

const isRight = (lexicon: Lexicon, judged: Judged): boolean => judged.right.includes(split(lexicon, judged));

function formatScores(lexicon: Lexicon, list: readonly Judged[]): string {
  const made = list.filter((each) => split(lexicon, each).includes('+'));
  const compounds = list.filter(({ isCompound }) => isCompound);
  const simplex = list.filter(({ isCompound }) => !isCompound);
  const share = (of: readonly Judged[]): string => {
    const right = of.filter((each) => isRight(lexicon, each)).length;
    return `${((100 * right) / of.length).toFixed(1).replace('.', ',')} % (${right}/${of.length})`.padEnd(19);
  };
  return [made, compounds, simplex].map(share).join('  ').trimEnd();
}
