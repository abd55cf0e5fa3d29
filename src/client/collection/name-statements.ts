import { toText } from './entries.ts';
import { loadLibrary, loadOverview } from './page/load-library.ts';
import { toLevelOf } from './read-statement.ts';

/**
 * Give each statement on the page of a whole document its id. The page itself does without them: they would weigh as much
 * as a page may for those who pick, and nearly nobody picks here. A statement whose words are others than the site's today
 * stays without.
 *
 * @returns whether all that names them could be fetched.
 */
export async function nameStatements(page: Element): Promise<boolean> {
  const levels = [...page.querySelectorAll('.whole-level')].flatMap((section) => {
    const link = section.querySelector<HTMLAnchorElement>('h2 a');
    const id = link === null ? null : toLevelOf(link);
    return id === null ? [] : [{ section, id }];
  });
  const { statements, isWhole } = await loadLibrary(
    levels.map(({ id }) => id),
    await loadOverview(),
  );
  for (const { section, id } of levels) {
    const ofLevel = [...statements.values()].filter((statement) => statement.id.startsWith(`${id}/`));
    for (const [i, item] of section.querySelectorAll<HTMLElement>('.statement').entries()) {
      const statement = ofLevel[i];
      const words = item.querySelector('.statement-text')?.textContent.replaceAll(/\s+/gu, ' ').trim();
      if (statement !== undefined && toText(statement) === words) item.dataset['statement'] = statement.id;
    }
  }
  return isWhole;
}
