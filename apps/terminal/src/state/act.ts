import type { Action } from '../keys.ts';
import { citation } from './citation.ts';
import { draftOf } from './draft.ts';
import { hitStep } from './hits.ts';
import { insideOf, layoutOf, paneAfter } from './layout.ts';
import { edge, fresh, scrolled } from './select.ts';
import {
  currentEvidence,
  emptyView,
  everyView,
  panes,
  selectedRow,
  sourceOf,
  viewNames,
  type Pane,
  type State,
  type Step,
  type ViewName,
} from './state.ts';

/** Puts a filter on every view; all are read anew. */
export const filtered = (state: State, query: string): State => ({
  ...state,
  ...fresh,
  mode: 'browse',
  pane: 'list',
  query,
  check: null,
  applying: false,
  history: query === '' ? state.history : [...state.history.filter((one) => one !== query), query].slice(-50),
  generation: state.generation + 1,
  views: everyView(() => emptyView),
});

const turned = (state: State, step: number): State => {
  const count = selectedRow(state)?.evidence.length ?? 0;
  if (count < 2) return { ...state, notice: count === 0 ? 'there is no source to go to' : 'this is the only source' };
  return { ...state, source: (sourceOf(state) + step + count) % count, scroll: { detail: null, evidence: null }, hit: null, address: null };
};

const shown = (state: State, name: ViewName): State => ({ ...state, ...fresh, view: name, pane: 'list' });

const into = (state: State, pane: Pane): State => ({ ...state, pane, hit: null });

/** Enter: what is not on the screen yet, list → detail → evidence; where all are, the evidence. */
const opened = (state: State): State => {
  if (selectedRow(state) === null) return state;
  const onScreen = layoutOf(state).slots.map(({ pane }) => pane);
  const next = panes.slice(panes.indexOf(state.pane) + 1).find((pane) => !onScreen.includes(pane)) ?? 'evidence';
  return into(state, next);
};

const back = (state: State): State => {
  if (state.pane === 'list') return state.query === '' ? { ...state, notice: null } : filtered(state, '');
  const alone = layoutOf(state).slots.length === 1;
  return into(state, alone && state.pane === 'evidence' ? 'detail' : 'list');
};

const sideways = (state: State, step: 1 | -1): State => {
  const next = panes[panes.indexOf(state.pane) + step];
  return next === undefined ? state : into(state, next);
};

const copied = (state: State): Step => {
  const text = citation(state);
  return text === null
    ? [{ ...state, notice: 'nothing to copy here' }, []]
    : [{ ...state, notice: 'copied with its citation' }, [{ kind: 'copy', text }]];
};

const addressed = (state: State): Step => {
  const report = currentEvidence(state)?.report;
  const url = report === undefined ? null : (state.reports.get(report)?.sourceUrl ?? null);
  if (url === null || !/^https?:\/\//i.test(url)) return [{ ...state, notice: 'this report came with no address' }, []];
  if (state.address === url) return [{ ...state, address: null, notice: `opening ${url}` }, [{ kind: 'address', url }]];
  return [{ ...state, address: url, notice: `o again opens ${url}` }, []];
};

/** What an action of the key table does. */
export const act = (state: State, action: Action): Step => {
  const half = Math.max(1, Math.floor(insideOf(state, state.pane).height / 2));
  switch (action) {
    case 'down':
      return [scrolled(state, 1), []];
    case 'up':
      return [scrolled(state, -1), []];
    case 'halfDown':
      return [scrolled(state, half), []];
    case 'halfUp':
      return [scrolled(state, -half), []];
    case 'first':
      return [edge(state, false), []];
    case 'last':
      return [edge(state, true), []];
    case 'nextPane':
      return [into(state, paneAfter(state.pane, 1)), []];
    case 'previousPane':
      return [into(state, paneAfter(state.pane, -1)), []];
    case 'right':
      return [sideways(state, 1), []];
    case 'left':
      return [sideways(state, -1), []];
    case 'open':
      return [opened(state), []];
    case 'back':
      return [back(state), []];
    case 'filter':
      return [{ ...state, mode: 'filter', draft: draftOf(state.query), check: null, applying: false }, []];
    case 'nextHit':
      return [hitStep(state, 1), []];
    case 'previousHit':
      return [hitStep(state, -1), []];
    case 'nextSource':
      return [turned(state, 1), []];
    case 'previousSource':
      return [turned(state, -1), []];
    case 'removed':
      return [{ ...state, removed: !state.removed, hit: null, notice: state.removed ? null : 'shown dimmed: what cleaning took out' }, []];
    case 'copy':
      return copied(state);
    case 'address':
      return addressed(state);
    case 'help':
      return [{ ...state, mode: 'help', helpRow: 0 }, []];
    case 'quit':
      return [state, [{ kind: 'quit' }]];
    default:
      return [viewNames.includes(action) ? shown(state, action) : state, []];
  }
};
