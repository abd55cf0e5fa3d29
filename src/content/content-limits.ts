/**
 * How large and how deep a file of the content may be. All are counted before anything is parsed, so that no file can
 * make a parser run for minutes or out of room. The parsers of Markdown and YAML take a time that grows with the square
 * of what is counted here; at the limit each takes a second or two, and the largest real file has a tenth of it or less.
 */
export const LIMITS = {
  /** Bytes of a page, and of any other file. */
  bytes: { page: 200_000, other: 5_000_000 },
  /** Lines of a page; lines and commas of a YAML file, each of which may be a key. */
  parts: { page: 5_000, yaml: 15_000 },
  /** Marks of emphasis, links and code in a page. */
  marks: 2_000,
  /** Letters in a row. The longest Danish word anyone uses has 51. */
  word: 200,
  /** Brackets, indents, quotes and lists inside each other. */
  depth: 40,
} as const;
