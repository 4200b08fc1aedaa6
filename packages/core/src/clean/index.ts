export { page } from './page/index.ts';
export { segments } from './segments/index.ts';
export { header } from './header/index.ts';
export { article } from './article/index.ts';
export { splitArticles } from './split-articles.ts';
