import type { ProfileBar } from '../../atlas/statements/derive-profile.ts';
import type { Make } from './make.ts';

/** A bar with the title of its form. */
export interface NamedBar extends ProfileBar {
  title: string;
}

/** Lay out what a level is about: a bar for each form, and as a line the mean of its equals elsewhere. */
export function layProfile<Made>(bars: readonly NamedBar[], make: Make<Made>): Made {
  return make(
    'dl',
    { class: 'profile' },
    ...bars.map(({ title, share, elsewhere }) =>
      make(
        'div',
        {},
        make('dt', {}, title),
        make(
          'dd',
          {},
          make(
            'svg',
            { width: '100%', height: '9', 'aria-hidden': 'true' },
            make('rect', { class: 'profile-track', width: '100%', height: '9', fill: 'none' }),
            make('rect', { width: `${toPercent(share)}%`, height: '9', fill: 'currentColor' }),
            ...(elsewhere === null ? [] : [layMean(toPercent(elsewhere), make)]),
          ),
          make(
            'span',
            {},
            `${toPercent(share)}\u00a0%`,
            ...(elsewhere === null
              ? []
              : [make('span', { class: 'visually-hidden' }, `, andre steder ${toPercent(elsewhere)} %`)]),
          ),
        ),
      ),
    ),
  );
}

function layMean<Made>(percent: number, make: Make<Made>): Made {
  return make('line', { x1: `${percent}%`, x2: `${percent}%`, y2: '9', stroke: 'currentColor' });
}

function toPercent(share: number): number {
  return Math.round(100 * share);
}
