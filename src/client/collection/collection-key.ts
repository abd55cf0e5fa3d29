/** Where the collection is kept: a copy of the site in another folder of the same host has its own. */
export const COLLECTION_KEY = `ledelsesatlas:samling:${import.meta.env.BASE_URL}`;

/** What the page is told when the collection has changed; its detail is how many picks there are. */
export const COLLECTION_CHANGED = 'samling';
