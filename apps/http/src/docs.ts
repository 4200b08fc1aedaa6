import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';

/** Beside the bundled command, or in the package it comes from. */
const folderOfAssets = (): string => {
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'swagger-ui');
  return existsSync(beside) ? beside : dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
};

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sitrep: HTTP service</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" href="data:,">
</head>
<body>
<div id="docs"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', validatorUrl: null, deepLinking: true, defaultModelsExpandDepth: 0 });\n`;
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The description to read and try out, with nothing from any other host. */
export const docs = (): Hono => {
  const app = new Hono();
  app.get('/', (context) => context.html(page, 200, { 'content-security-policy': policy }));
  app.get('/start.js', (context) => context.body(start, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  for (const [file, type] of [
    ['swagger-ui-bundle.js', 'text/javascript'],
    ['swagger-ui.css', 'text/css'],
  ] as const) {
    app.get(`/${file}`, async (context) =>
      context.body(await readFile(join(folderOfAssets(), file), 'utf8'), 200, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'max-age=86400',
      }),
    );
  }
  return app;
};
