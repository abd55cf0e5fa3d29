import type { APIRoute, GetStaticPaths } from 'astro';
import { getComparedDocument } from '../../../index/compared.ts';
import { atlas } from '../../../index/current-atlas.ts';

export const getStaticPaths: GetStaticPaths = () => atlas.documents.map(({ id }) => ({ params: { document: id } }));

/** What the browser fetches of a document to lay its levels beside others. */
export const GET: APIRoute = ({ params }) => Response.json(getComparedDocument(params['document'] ?? ''));
