/** A build that will not go on, for a reason that its user can mend: shown as it stands, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}
