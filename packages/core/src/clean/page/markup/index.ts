export { readMarkup, type Markup } from './read-markup.ts';
