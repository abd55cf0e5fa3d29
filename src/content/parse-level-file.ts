import type { HeadingMeaning, Level, Place, Statement } from '../atlas/model.ts';
import { checkShape } from './check-shape.ts';
import { type LevelPageContext, parseLevelPage } from './parse-level-page.ts';
import { parseMdx } from './parse-mdx.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { readLevelFacts } from './read-level-facts.ts';
import type { Report } from './report.ts';
import { levelFrontmatter, UNWRITTEN } from './schemas.ts';
import type { TextFile } from './text-file.ts';

/** The slug of the page that holds what binds every leader. */
const ALL_LEADERS = 'alle-ledere';

/** What the page of a level is read against. */
export interface LevelFileContext extends Pick<LevelPageContext, 'document' | 'level' | 'forms' | 'carriedForms'> {
  /** `null` where the document's index page cannot be read. */
  headings: readonly HeadingMeaning[] | null;
}

/** Read the page of a level. What cannot be read is reported and left open, so that references to the level still hold. */
export function parseLevelFile(
  file: TextFile,
  { headings, ...context }: LevelFileContext,
  report: Report,
): { level: Level; statements: Statement[] } {
  const { document, level: slug } = context;
  const level: Level = {
    id: `${document}/${slug}`,
    document,
    slug,
    title: slug,
    isDraft: false,
    facts: null,
    forms: [],
    prose: [],
    at: placesOf(file.path, null),
  };
  let mistakes = 0;
  const counting: Report = (rule, position, ...details) => {
    mistakes++;
    report(rule, position, ...details);
  };
  const page = parseMdx(file.text, 'level', counting);
  if (page === null) return { level, statements: [] };
  const { statements, prose } = parseLevelPage(
    page.blocks,
    { ...context, file: file.path, headings: headings ?? [] },
    // Without a readable index page no heading is known; that is one mistake, and reported there.
    headings === null ? exceptUnknownHeadings(counting) : counting,
  );
  level.prose = prose;
  const yaml = page.frontmatter;
  const frontmatter = yaml === null ? null : checkShape(levelFrontmatter, yaml, report);
  if (yaml === null || frontmatter === null) return { level, statements };

  const facts = frontmatter.level ?? null;
  if (slug === ALL_LEADERS) {
    if (facts !== null) report('facts-for-all-leaders', yaml.locateKey([], 'level'));
  } else if (facts === null) report('missing-level-facts', yaml.locate([]));

  const announced = facts?.announced ?? false;
  const isDraft = frontmatter.draft ?? false;
  if (!isDraft && facts?.evidence === UNWRITTEN) report('unwritten-evidence', yaml.locate(['level', 'evidence']));
  if (statements.length === 0 && !announced && !isDraft && mistakes === 0) report('empty-page', { line: 1 });
  if (statements.length > 0 && announced) report('announced-with-statements', yaml.locate(['level', 'announced']));
  return {
    level: {
      ...level,
      title: frontmatter.title,
      isDraft,
      facts: facts === null ? null : readLevelFacts(facts, document),
      forms: frontmatter.forms,
      at: placesOf(file.path, yaml),
    },
    statements,
  };
}

/** Where the facts of a level page are written. */
function placesOf(file: string, yaml: ParsedYaml | null): Level['at'] {
  const place = (path: readonly string[], key: string): Place => ({ file, line: yaml?.locateKey(path, key).line ?? 1 });
  return {
    ...place([], 'level'),
    forms: place([], 'forms'),
    leads: place(['level'], 'leads'),
    reportsTo: place(['level'], 'reportsTo'),
    sector: place(['level'], 'sector'),
  };
}

function exceptUnknownHeadings(report: Report): Report {
  return (rule, position, ...details) => {
    if (rule !== 'unknown-heading') report(rule, position, ...details);
  };
}
