/** The facts of a page: what stands between the two lines of dashes. */
const FACTS = /^(?<open>\uFEFF?---\r?\n)(?<facts>[\s\S]*?)(?<close>^---\s*$[\s\S]*)/mu;

/** Edit the facts of a page as YAML, and leave its text. A page without facts stays as it is. */
export function editFacts(text: string, edit: (facts: string) => string): string {
  const parts = FACTS.exec(text)?.groups;
  if (parts === undefined || !/^\uFEFF?---/u.test(text)) return text;
  return `${parts['open'] ?? ''}${edit(parts['facts'] ?? '')}${parts['close'] ?? ''}`;
}
