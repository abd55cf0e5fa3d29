/** The licence of what the project itself has written (LICENSE): restatements, notes, relations and data. */
export const LICENCE = { name: 'MIT', iri: 'https://spdx.org/licenses/MIT' } as const;
