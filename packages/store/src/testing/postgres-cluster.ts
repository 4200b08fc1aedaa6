import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of the test's own, on loopback, in a temporary folder. */
export interface PostgresCluster {
  /** Address of a store in an empty schema of its own. */
  freshStore(): string;
  readonly url: string;
  stop(): void;
}

/** Where Debian puts the server's programs, newest version first. Throws where they are missing. */
const binaries = (): string => {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(root, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
  if (!found) throw new Error('PostgreSQL is not installed: apt-get install postgresql (or set SITREP_TEST_POSTGRES=off)');
  return found;
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** Starts a cluster. The server refuses to run as root, so root runs it as the user that Debian made for it. */
export const startCluster = async (): Promise<PostgresCluster> => {
  const bin = binaries();
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-postgres-'));
  if (isRoot) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })));
    chownSync(folder, uid!, gid!);
    chmodSync(folder, 0o700);
  }
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]): void => {
    const command = [join(bin, program), ...args];
    const [file, rest] = isRoot ? ['runuser', ['-u', 'postgres', '--', ...command]] : [command[0]!, command.slice(1)];
    execFileSync(file as string, rest as string[], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const port = await freePort();
  try {
    run('initdb', '-D', data, '-U', 'sitrep', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
    const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c max_connections=100`;
    run('pg_ctl', '-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', settings, 'start');
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  let schemas = 0;
  const url = `postgres://sitrep@127.0.0.1:${port}/postgres`;
  return {
    url,
    freshStore: () => `${url}?schema=test_${++schemas}`,
    stop() {
      try {
        run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
};
