import { RESERVED_LEVEL_SLUGS } from '../atlas/addresses/pathnames.ts';
import type { AtlasDocument } from '../atlas/model.ts';
import { checkShape } from './check-shape.ts';
import { parseIndexPage } from './parse-index-page.ts';
import { parseMdx } from './parse-mdx.ts';
import type { Report } from './report.ts';
import { documentFrontmatter, SILENT } from './schemas.ts';
import type { TextFile } from './text-file.ts';

/** Read what a document says of itself: its `index.mdx`. */
export function parseIndexFile({ path: file, text }: TextFile, id: string, report: Report): AtlasDocument | null {
  const page = parseMdx(text, 'index', report);
  if (page?.frontmatter == null) return null;
  const yaml = page.frontmatter;
  const facts = checkShape(documentFrontmatter, yaml, report);
  if (facts === null) return null;
  if (facts.levels.length === 0) report('document-without-levels', yaml.locateKey([], 'levels'));
  facts.levels.forEach((level, i) => {
    if (facts.levels.indexOf(level) < i) report('duplicate-level', yaml.locate(['levels', i]), level);
    if (RESERVED_LEVEL_SLUGS.includes(level)) report('reserved-level-name', yaml.locate(['levels', i]), level);
  });
  return {
    id,
    title: facts.title,
    subtitle: facts.subtitle ?? null,
    shortTitle: facts.shortTitle,
    organisation: facts.organisation,
    year: facts.year === SILENT ? null : facts.year,
    source: facts.source ?? null,
    replaces: facts.replaces ?? null,
    summary: facts.summary,
    levels: [...new Set(facts.levels)],
    sectors: Object.entries(facts.sectors ?? {}).map(([sector, title]) => ({ id: sector, title })),
    headings: Object.entries(facts.headings).map(([heading, meaning]) => ({
      text: heading,
      form: meaning.form ?? null,
      aspect: meaning.aspect ?? null,
      pitfall: meaning.pitfall ?? false,
      at: { file, line: yaml.locateKey(['headings'], heading).line },
    })),
    prose: parseIndexPage(page.blocks, file, report),
    at: { file, line: yaml.locate([]).line },
    organisationAt: { file, line: yaml.locateKey([], 'organisation').line },
    replacesAt: { file, line: yaml.locateKey([], 'replaces').line },
  };
}
