import type { APIRoute } from 'astro';
import { getCollectedOverview } from '../../index/collected.ts';

/** What the browser fetches first to show a collection: which documents there are, and what has moved. */
export const GET: APIRoute = () => Response.json(getCollectedOverview());
