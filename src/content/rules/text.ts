/** What an editor is told of a mistake: what is wrong, what was found, what is known, what to do. */
export interface Text {
  message: string;
  actual?: string;
  expected?: string;
  hint?: string;
  /** Never shown: see `Diagnostic`. */
  about?: string;
}

/** The rules of one subject: rule → text. */
export type Rules = Record<string, (...details: never[]) => Text>;
