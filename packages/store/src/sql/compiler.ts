import { DummyDriver, Kysely, PostgresAdapter, PostgresQueryCompiler, SqliteAdapter, SqliteQueryCompiler, type RawBuilder } from 'kysely';

export interface Compiled {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Turns fragments into SQL text and parameters in one of the two dialects; running it is the engines' affair. */
export const compiler = (dialect: 'sqlite' | 'postgres'): ((query: RawBuilder<unknown>) => Compiled) => {
  const kysely = new Kysely<unknown>({
    dialect: {
      createAdapter: () => (dialect === 'sqlite' ? new SqliteAdapter() : new PostgresAdapter()),
      createDriver: () => new DummyDriver(),
      createIntrospector: () => {
        throw new TypeError('the schema is in the migrations');
      },
      createQueryCompiler: () => (dialect === 'sqlite' ? new SqliteQueryCompiler() : new PostgresQueryCompiler()),
    },
  });
  return (query) => query.compile(kysely);
};
