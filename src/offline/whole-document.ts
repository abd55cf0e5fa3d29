/** The address, or the file, of the page that holds a whole document. Devices keep the pages of its levels instead. */
export const WHOLE_DOCUMENT = /(?<=^|\/)samlet\/(?:index\.html)?$/u;
