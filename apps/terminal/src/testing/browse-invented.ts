import { browse } from '../index.ts';
import { inventedNewsroom } from './invented-newsroom.ts';

/** The UI on an invented newsroom, as a program of its own: `hostile` for attacks, `faulty` to break while it runs. */
const [mode = ''] = process.argv.slice(2);
const newsroom = inventedNewsroom({ size: 500, hostile: mode === 'hostile' });
if (mode === 'faulty') {
  setTimeout(() => {
    throw new Error('broken on purpose');
  }, 1200);
}
process.exitCode = await browse({ newsroom }).catch((error: unknown) => {
  process.stderr.write(`fault: ${error instanceof Error ? error.message : String(error)}\n`);
  return 70;
});
