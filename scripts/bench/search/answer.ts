/** What one search answered: addresses, best first. */
export interface Answer {
  statements: string[];
  pages: string[];
  /** The search says that what was typed stands nowhere. */
  isAdmitted: boolean;
}
