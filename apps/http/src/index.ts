export { createApp, type AppOptions } from './app.ts';
export { serve, type ServeOptions, type Service } from './serve.ts';
