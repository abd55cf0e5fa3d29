import type { APIRoute, GetStaticPaths } from 'astro';
import { packLinks } from '../../../atlas/crosswalk/side-by-side/pack-links.ts';
import { comparedLinks } from '../../../index/compared.ts';

export const getStaticPaths: GetStaticPaths = () => [...comparedLinks.keys()].map((pair) => ({ params: { pair } }));

/** What joins the duties of two documents. */
export const GET: APIRoute = ({ params }) => Response.json(packLinks(comparedLinks.get(params['pair'] ?? '') ?? []));
