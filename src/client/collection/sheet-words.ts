import type { NamedBar } from '../compare/lay-profile.ts';
import type { ConversationSheet } from './derive-sheets.ts';
import type { TakenFrom } from './format-text.ts';

/** The bars of a sheet's level, with the titles of their forms. */
export function nameBars({ level, document }: Pick<ConversationSheet, 'level' | 'document'>): NamedBar[] {
  const titles = new Map(document?.forms.map(({ id, title }) => [id, title]));
  return (level?.profile ?? []).map((bar) => ({ ...bar, title: titles.get(bar.form) ?? bar.form }));
}

/** Say what a sheet restates, whose it is, and where and when it was fetched. */
export function saySource({ level, document }: Pick<ConversationSheet, 'level' | 'document'>, from: TakenFrom): string {
  const { site, day, toAddress } = from;
  if (level === null || document === null) return `Gengivet med ord fra ${site}. Hentet ${day} fra ${toAddress('')}`;
  const year = document.year === null ? '' : `, ${document.year}`;
  return `Gengivet med ord fra ${site} efter ${document.title}, ${document.organisation}${year}. Hentet ${day} fra ${toAddress(level.href)}`;
}
