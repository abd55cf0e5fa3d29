const images = import.meta.glob<string>('/content/websted/*.{svg,png}', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Get the address of a picture of the site's; `null` where the owner names none. */
export function getSiteImage(name: string | null): string | null {
  return name === null ? null : (images[`/content/websted/${name}`] ?? null);
}
