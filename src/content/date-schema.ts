import { z } from 'zod';

/** A day of the calendar, as ISO 8601 writes it. The 30th of February is no day. */
export const date = z.iso.date({ error: 'en dato, der findes, fx 2026-11-22' });
