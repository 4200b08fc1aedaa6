import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from '../testing/contract-suite.ts';
import { openStore } from '../open-store.ts';

storeContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-store-'));
  return { open: () => openStore(join(folder, 'test.db')), drop: async () => rmSync(folder, { recursive: true }) };
});
