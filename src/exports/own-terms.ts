import { type Description, english, link } from './fact.ts';
import { OWN_PREFIX } from './namespace.ts';

/** The class and the properties no vocabulary of the field has. */
const OWN_TERMS = [
  {
    name: 'Statement',
    type: 'rdfs:Class',
    label: 'statement',
    comment:
      'One expectation, or one pitfall, that a framework states for a management level; restated in plain Danish.',
  },
  {
    name: 'Row',
    type: 'rdfs:Class',
    label: 'row',
    comment: 'One responsibility at successive levels of one framework; its parts are the statements that say it.',
  },
  {
    name: 'level',
    type: 'rdf:Property',
    label: 'level',
    comment: 'The management level that a statement is about.',
  },
  {
    name: 'ownForm',
    type: 'rdf:Property',
    label: 'own form',
    comment: 'The form of leadership that the document itself places a statement under.',
  },
  {
    name: 'form',
    type: 'rdf:Property',
    label: 'common form',
    comment: 'A common form of leadership that a statement has, from its own form or from an editor.',
  },
  {
    name: 'aspect',
    type: 'rdf:Property',
    label: 'aspect',
    comment: 'What a statement says something of: a responsibility, a skill, a role.',
  },
  {
    name: 'pitfall',
    type: 'rdf:Property',
    label: 'pitfall',
    comment: 'True of a statement that says what goes wrong. It is no expectation.',
  },
  {
    name: 'contradicts',
    type: 'rdf:Property',
    label: 'contradicts',
    comment: 'The subject and the object ask for opposite things (NIST IR 8477: contrary). Holds both ways.',
  },
  {
    name: 'relation',
    type: 'rdf:Property',
    label: 'relation',
    comment: 'The relation of a mapping in the words of Ledelsesatlas, finer than its predicate.',
  },
  {
    name: 'mapping',
    type: 'rdf:Property',
    label: 'mapping',
    comment: 'The asserted mapping that a derived one follows from: its subject, relation and object.',
  },
  {
    name: 'status',
    type: 'rdf:Property',
    label: 'status',
    comment: 'Whether a mapping is a draft (kladde) or has been reviewed (gaeldende).',
  },
  {
    name: 'strength',
    type: 'rdf:Property',
    label: 'strength',
    comment:
      'An editor’s judgement of how much the two ends of a mapping have in common, from 0 (nothing) to 10 (all). Not a probability, and not computed.',
  },
] as const;

/** Describe the class and the properties of our own. */
export function describeOwnTerms(): Description[] {
  return OWN_TERMS.map(({ name, type, label, comment }) => ({
    subject: `${OWN_PREFIX}:${name}`,
    facts: [
      ['rdf:type', link(type)],
      ['rdfs:label', english(label)],
      ['rdfs:comment', english(comment)],
    ],
  }));
}
