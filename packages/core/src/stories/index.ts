export { findStories } from './find-stories.ts';
