import { actionOf, keyTable } from '../keys.ts';
import { act } from './act.ts';
import { insideOf } from './layout.ts';
import type { State, Step } from './state.ts';

/** A key while the keys are shown: moves, runs the chosen one, leaves; any other key does what it always does. */
export const inHelp = (state: State, name: string): Step => {
  const last = keyTable.length - 1;
  const to = (row: number): Step => [{ ...state, helpRow: Math.max(0, Math.min(last, row)) }, []];
  const closed: State = { ...state, mode: 'browse' };
  const half = Math.max(1, Math.floor(insideOf(state, 'list').height / 2));
  const action = actionOf(name);
  switch (action) {
    case 'open':
      return act(closed, keyTable[state.helpRow]!.action);
    case 'down':
      return to(state.helpRow + 1);
    case 'up':
      return to(state.helpRow - 1);
    case 'halfDown':
      return to(state.helpRow + half);
    case 'halfUp':
      return to(state.helpRow - half);
    case 'first':
      return to(0);
    case 'last':
      return to(last);
    case 'help':
    case 'back':
      return [closed, []];
    case 'quit':
      return name === '^c' ? act(closed, 'quit') : [closed, []];
    case null:
      return [state, []];
    default:
      return act(closed, action);
  }
};
