/** Where the site stands, host and folder, with a slash at the end; `null` where the same build may stand anywhere. */
export const siteRoot: string | null =
  (import.meta.env.SITE as string | undefined) === undefined
    ? null
    : new URL(import.meta.env.BASE_URL.replace(/\/?$/u, '/'), import.meta.env.SITE).href;
