/** A stretch of text on a page of a PDF. Lengths are in points; y grows downwards. */
export interface TextSegment {
  text: string;
  left: number;
  right: number;
  /** Where its letters stand. */
  baseline: number;
  /** Height of its letters. */
  size: number;
}

/** A line of a column, as it is read. */
export interface TextLine extends TextSegment {
  /** A paragraph begins with it: more room stands above it than between lines, or it begins a column. */
  isApart: boolean;
}
