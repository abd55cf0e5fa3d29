/** One suffix rule of a Hunspell affix file: `<flag>: base − strip + append, where the base ends in condition`. */
export interface SuffixRule {
  flag: number;
  strip: string;
  append: string;
  /** What the base must end in before the letters in `strip`. */
  stemCondition: RegExp;
  /** Flags of the form that comes out: more endings it may take, and where it may stand in a compound. */
  continuation: readonly number[];
  /** The rule's own note in the Danish file (`IMPERATIV`, `PERF_PART`), or `''`. */
  note: string;
}

/** What an affix file says, as far as Danish words need it: endings and the flags that govern compounds. */
export interface Affixes {
  /** Suffix rules by the ending they add, and within it by the letters they take off first. */
  rulesByEnding: ReadonlyMap<string, ReadonlyMap<string, readonly SuffixRule[]>>;
  /** Flags that an ending hands on: only their rules can come after another ending. */
  handedOn: ReadonlySet<number>;
  /** The length of the longest ending. */
  longestEnding: number;
  /** Flags under which a form may begin a compound or stand in its middle. */
  inner: ReadonlySet<number>;
  /** The flag under which a form may end a compound. */
  last: number;
  /** The flag of a stem that is no word without an ending. */
  needsEnding: number;
  /** The flag of a form that lives only inside compounds. */
  onlyInCompound: number;
  /** The flag of a word the dictionary refuses. */
  forbidden: number;
}

const RULE = /^SFX (\d+) (\S+) ([^\s/]+)(?:\/([\d,]+))?(?:\s+(\S+))?(?:\s+\+(\S+))?\s*$/u;

/**
 * Parse a Hunspell affix file with numeric flags. Prefix rules are left out: in the Danish file they build place names
 * and superlatives. Throws when a flag that compounds need is not set.
 */
export function parseAffixes(aff: string): Affixes {
  const settings = new Map<string, number>();
  const rulesByEnding = new Map<string, Map<string, SuffixRule[]>>();
  const handedOn = new Set<number>();
  for (const line of aff.split(/\r?\n/u)) {
    const setting = /^([A-Z]+) (\d+)\s*$/u.exec(line);
    if (setting !== null) settings.set(setting[1] ?? '', Number(setting[2]));
    const [, flag, strip = '', append = '', continuation = '', condition = '.', note = ''] = RULE.exec(line) ?? [];
    // The head of a group (`SFX 1 Y 4`) has the shape of a rule.
    if (flag === undefined || ((strip === 'Y' || strip === 'N') && /^\d+$/u.test(append))) continue;
    const rule: SuffixRule = {
      flag: Number(flag),
      strip: strip === '0' ? '' : strip,
      append: append === '0' ? '' : append,
      stemCondition: toStemCondition(condition, strip === '0' ? 0 : strip.length),
      continuation: parseFlags(continuation),
      note,
    };
    for (const handed of rule.continuation) handedOn.add(handed);
    const byStrip = rulesByEnding.get(rule.append) ?? new Map<string, SuffixRule[]>();
    rulesByEnding.set(rule.append, byStrip);
    byStrip.set(rule.strip, [...(byStrip.get(rule.strip) ?? []), rule]);
  }
  const setting = (name: string): number => {
    const value = settings.get(name);
    if (value === undefined) throw new Error(`The affix file does not set ${name}`);
    return value;
  };
  return {
    rulesByEnding,
    handedOn,
    longestEnding: Math.max(0, ...[...rulesByEnding.keys()].map(({ length }) => length)),
    inner: new Set([setting('COMPOUNDBEGIN'), setting('COMPOUNDMIDDLE')]),
    last: setting('COMPOUNDEND'),
    needsEnding: setting('NEEDAFFIX'),
    onlyInCompound: setting('ONLYINCOMPOUND'),
    forbidden: setting('FORBIDDENWORD'),
  };
}

/**
 * Take the letters that are stripped off the end of a condition (`[^b]be` without `be` is `[^b]`): what is left can be
 * tested before any base is looked up.
 */
function toStemCondition(condition: string, stripped: number): RegExp {
  const letters = condition.match(/\[[^\]]*\]|./gu) ?? [];
  return new RegExp(`${letters.slice(0, Math.max(0, letters.length - stripped)).join('')}$`, 'u');
}

/** Parse a list of numeric flags (`10,11,2`). */
export function parseFlags(flags: string): number[] {
  return flags === '' ? [] : flags.split(',').map(Number);
}
