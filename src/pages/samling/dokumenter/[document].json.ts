import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollectedDocument } from '../../../index/collected.ts';
import { atlas } from '../../../index/current-atlas.ts';

export const getStaticPaths: GetStaticPaths = () => atlas.documents.map(({ id }) => ({ params: { document: id } }));

/** What the browser fetches of a document to show what somebody has picked of it. */
export const GET: APIRoute = ({ params }) => Response.json(getCollectedDocument(params['document'] ?? ''));
