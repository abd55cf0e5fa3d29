/** The text of a source, and what is to be said of how it was read, in Danish. */
export interface SourceText {
  text: string;
  remarks: readonly string[];
}
