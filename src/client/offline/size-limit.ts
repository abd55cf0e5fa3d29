/** How much the site may take of a reader's device, in millions of bytes. The build refuses more; the footer says it. */
export const SIZE_LIMIT_MB = 10;
