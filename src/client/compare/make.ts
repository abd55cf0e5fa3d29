/**
 * Make an element with attributes and children. In the browser it makes nodes, in the build it makes the tree of a
 * page: both show the same.
 */
export type Make<Made> = (
  name: string,
  attributes?: Readonly<Record<string, string>>,
  ...children: readonly (Made | string)[]
) => Made;
