/**
 * The catalogue of content mistakes, by subject: rule → what is wrong, what was found, what is known, what to do.
 *
 * Names are permanent. Texts are Danish, because editors read them, and are held by `tests/unit/content`.
 */
import { FILE_RULES } from './file-rules.ts';
import { LEVEL_RULES } from './level-rules.ts';
import { MAPPING_RULES } from './mapping-rules.ts';
import { MOVE_RULES } from './move-rules.ts';
import { PAGE_RULES } from './page-rules.ts';
import { ROW_RULES } from './row-rules.ts';
import { SITE_RULES } from './site-rules.ts';
import { SOURCE_MAP_RULES } from './source-map-rules.ts';
import { TERM_RULES } from './term-rules.ts';
import { VOCABULARY_RULES } from './vocabulary-rules.ts';
import { WORDING_RULES } from './wording-rules.ts';
import type { Rules } from './text.ts';

export const RULES = {
  ...FILE_RULES,
  ...SITE_RULES,
  ...PAGE_RULES,
  ...MOVE_RULES,
  ...LEVEL_RULES,
  ...VOCABULARY_RULES,
  ...MAPPING_RULES,
  ...ROW_RULES,
  ...TERM_RULES,
  ...SOURCE_MAP_RULES,
  ...WORDING_RULES,
} satisfies Rules;

export type RuleName = keyof typeof RULES;
