/** Everything the program knows of English. Replaced by the knowledge base. */
export interface English { readonly language: 'en' }
export const english: English = { language: 'en' };
