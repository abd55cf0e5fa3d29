/** How much the site may take of a reader's device, in millions of bytes. The footer says it; the build warns of more. */
export const SIZE_LIMIT_MB = 25;
