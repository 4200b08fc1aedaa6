export { everything, nothing, rowKinds } from './condition.ts';
export type { Condition, Field, Label, LinkRole, NumberField, RowKind, Term, Who } from './condition.ts';
export type {
  ChangeRecord,
  Connected,
  ConnectionState,
  Entry,
  KeptSketch,
  Known,
  Matter,
  Naming,
  Position,
  Problem,
  RowPage,
  RowQuery,
  Store,
} from './contract.ts';
export { openStore, type OpenOptions } from './open-store.ts';
export type * from './records.ts';
export { dayRange, type DayRange } from './rows/day-range.ts';
export { orders } from './sql/orders.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
