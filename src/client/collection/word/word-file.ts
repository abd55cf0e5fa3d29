/** Sheets, job profile and cards as Word files. Made in the browser; the package that writes them is fetched on use. */
export { formatCardsWord } from './format-cards-word.ts';
export { formatConversationWord } from './format-conversation-word.ts';
export { formatProfileWord } from './format-profile-word.ts';
