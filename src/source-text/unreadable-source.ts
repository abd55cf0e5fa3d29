/** A source that cannot be read: what is wrong and what to do, in Danish. */
export class UnreadableSource extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UnreadableSource';
    this.hint = hint;
  }
}
