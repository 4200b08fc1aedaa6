export { findStories, type Stories } from './find-stories.ts';
