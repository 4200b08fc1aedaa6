import { textOf } from '../text/line.ts';
import { hitPattern } from '../views/hit-pattern.ts';
import { insideOf } from './layout.ts';
import { fresh, select } from './select.ts';
import { rowAt, viewOf, type State } from './state.ts';
import { paneText } from './texts.ts';

/** The next row of a briefing that holds the words looked for; without words, the first row of the next section. */
const inBriefing = (state: State, step: number): State => {
  const view = viewOf(state);
  const pattern = hitPattern(state.query);
  const total = view.total ?? 0;
  for (let at = view.selected + step; at >= 0 && at < total; at += step) {
    const row = rowAt(view, at);
    if (row === null || row.heading) continue;
    const found = pattern === null ? at === 0 || (rowAt(view, at - 1)?.heading ?? false) : row.words.search(pattern) >= 0;
    if (found) return select(state, at, step);
  }
  const end = step > 0 ? 'last' : 'first';
  return { ...state, notice: pattern === null ? `this is the ${end} section` : `this is the ${end} row with these words` };
};

/** The next line of an open text that holds the words looked for; null where there is none. */
const inText = (state: State, pane: 'detail' | 'evidence', step: number): State | null => {
  const pattern = hitPattern(state.query);
  if (pattern === null) return null;
  const { lines, top, focus } = paneText(state, pane);
  const { height } = insideOf(state, pane);
  const start = state.hit ?? Math.max(top, Math.min(focus, top + height - 1)) - (step > 0 ? 1 : 0);
  for (let at = start + step; at >= 0 && at < lines.length; at += step) {
    if (textOf(lines[at]!).search(pattern) < 0) continue;
    const wanted = Math.max(0, Math.min(at - Math.floor(height / 3), lines.length - height));
    return { ...state, hit: at, scroll: { ...state.scroll, [pane]: wanted } };
  }
  return null;
};

/** `n` and `N`: the next place of the words looked for. A filtered list holds nothing else: there, and behind the last place in a text, the next row. */
export const hitStep = (state: State, step: 1 | -1): State => {
  if (state.pane !== 'list') {
    const found = inText(state, state.pane, step);
    if (found !== null) return found;
  } else if (state.view === 'briefing') return inBriefing(state, step);
  const { selected } = viewOf(state);
  const next = select(state, selected + step, step);
  if (viewOf(next).selected === selected) return { ...state, notice: step > 0 ? 'this is the last row' : 'this is the first row' };
  return { ...next, ...fresh };
};
