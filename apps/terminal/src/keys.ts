/** Everything a person can do, by the key that does it: input, footer, help and docs/keys.md are made from this table. */

export const actions = [
  'down',
  'up',
  'halfDown',
  'halfUp',
  'first',
  'last',
  'nextPane',
  'previousPane',
  'open',
  'back',
  'right',
  'left',
  'filter',
  'nextHit',
  'previousHit',
  'nextSource',
  'previousSource',
  'removed',
  'copy',
  'address',
  'help',
  'quit',
  'briefing',
  'reports',
  'statements',
  'events',
  'claims',
  'entities',
  'timeline',
] as const;
export type Action = (typeof actions)[number];

export interface Key {
  readonly action: Action;
  /** As `keyOf` names them; the first is shown. */
  readonly keys: readonly string[];
  readonly label: string;
  /** Two or three words for the footer; null for keys only the help shows. */
  readonly short: string | null;
  readonly does: string;
}

const key = (action: Action, keys: string, label: string, short: string | null, does: string): Key => ({
  action,
  keys: keys.split(' '),
  label,
  short,
  does,
});

export const keyTable: readonly Key[] = [
  key('down', 'j down', 'j ↓', 'move', 'Next row; in a text, a line down'),
  key('up', 'k up', 'k ↑', null, 'Row before; in a text, a line up'),
  key('halfDown', '^d pagedown', '^d PgDn', null, 'Half a screen down'),
  key('halfUp', '^u pageup', '^u PgUp', null, 'Half a screen up'),
  key('first', 'g home', 'g Home', null, 'First row or line'),
  key('last', 'G end', 'G End', null, 'Last row or line'),
  key('open', 'enter', 'Enter', 'open', 'Open: the detail where it is not on the screen, then the sentence in its report'),
  key('back', 'escape', 'Esc', 'back', 'Back to the list; in the list, take the filter away'),
  key('nextPane', 'tab', 'Tab', 'pane', 'Next pane: list, detail, source'),
  key('previousPane', 'shift+tab', 'Shift-Tab', null, 'Pane before'),
  key('right', 'l right', 'l →', null, 'Pane to the right'),
  key('left', 'h left', 'h ←', null, 'Pane to the left'),
  key('briefing', '1', '1', null, 'Briefing: key points, claims, figures that differ, who says what, gaps'),
  key('reports', '2', '2', null, 'Reports: what was read, with date and origin'),
  key('statements', '3', '3', null, 'Statements: who said what'),
  key('events', '4', '4', null, 'Events: what happened, is planned, is claimed'),
  key('claims', '5', '5', null, 'Claims: who asserts and confirms, who denies'),
  key('entities', '6', '6', null, 'Entities: persons, organizations, places'),
  key('timeline', '7', '7', null, 'Timeline'),
  key('filter', '/', '/', 'filter', 'Filter every view: words, "words in this order", actor:lavrov type:CONSULT after:2017-01 -not'),
  key(
    'nextHit',
    'n',
    'n',
    null,
    'Next place of the words looked for, then the next row; in the briefing without a filter, the next section',
  ),
  key('previousHit', 'N', 'N', null, 'The same backwards'),
  key('nextSource', ']', ']', 'source', 'Next source of the fact'),
  key('previousSource', '[', '[', null, 'Source of the fact before'),
  key('removed', 'r', 'r', 'removed', 'Show or hide, dimmed, what cleaning took out of the report'),
  key('copy', 'y', 'y', 'copy', 'Copy the words with their citation'),
  key('address', 'o', 'o', null, 'Show the address the report came from; o again opens it'),
  key('help', '?', '?', 'keys', 'These keys; Enter runs the chosen one'),
  key('quit', 'q ^c', 'q', 'quit', 'Quit'),
];

const byKey = new Map(keyTable.flatMap(({ keys, action }) => keys.map((name) => [name, action] as const)));

/** The parts of Ink's key that decide a name. */
export interface Pressed {
  readonly upArrow?: boolean;
  readonly downArrow?: boolean;
  readonly leftArrow?: boolean;
  readonly rightArrow?: boolean;
  readonly pageUp?: boolean;
  readonly pageDown?: boolean;
  readonly home?: boolean;
  readonly end?: boolean;
  readonly return?: boolean;
  readonly backspace?: boolean;
  readonly delete?: boolean;
  readonly escape?: boolean;
  readonly tab?: boolean;
  readonly shift?: boolean;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** Name of a key as the table writes it. */
export const keyOf = (input: string, pressed: Pressed): string => {
  if (pressed.upArrow) return 'up';
  if (pressed.downArrow) return 'down';
  if (pressed.leftArrow) return 'left';
  if (pressed.rightArrow) return 'right';
  if (pressed.pageUp) return 'pageup';
  if (pressed.pageDown) return 'pagedown';
  if (pressed.home) return 'home';
  if (pressed.end) return 'end';
  if (pressed.return) return 'enter';
  if (pressed.backspace) return 'backspace';
  if (pressed.delete) return 'delete';
  if (pressed.escape) return 'escape';
  if (pressed.tab) return pressed.shift ? 'shift+tab' : 'tab';
  if (pressed.ctrl) return `^${input}`;
  return pressed.meta ? `alt+${input}` : input;
};

export const actionOf = (name: string): Action | null => byKey.get(name) ?? null;

/** Keys of the line a filter is typed in; `state/draft.ts` and `state/filter-mode.ts` answer them. */
const typingKeys: readonly (readonly [string, string])[] = [
  ['enter', 'Apply the filter; one that does not hold stays, with the word at fault marked'],
  ['escape', 'Leave it as it was'],
  ['tab', 'Write the key or value at the cursor out'],
  ['up down', 'Filters used before'],
  ['left right home end ^a ^e alt+b alt+f', 'Move the cursor'],
  ['backspace delete ^w ^u ^k', 'Delete: a letter, the word before, all before, all behind'],
];

const table = (rows: readonly (readonly [string, string])[]): string[] => {
  const cells = [
    ['key', 'does'],
    ...rows.map(([keys, does]) => [
      keys
        .split(' ')
        .map((name) => `\`${name}\``)
        .join(' '),
      does,
    ]),
  ];
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!, fill)).join(' | ')} |`;
  return [line(cells[0]!), line(['', ''], '-'), ...cells.slice(1).map((row) => line(row))];
};

/** docs/keys.md. */
export const keysAsMarkdown = (): string =>
  [
    '# Keys of the terminal UI',
    '',
    'Made from [keys.ts](../apps/terminal/src/keys.ts); a test keeps the two in step.',
    '',
    ...table(keyTable.map(({ keys, does }) => [keys.join(' '), does])),
    '',
    'While a filter is typed:',
    '',
    ...table(typingKeys),
    '',
  ].join('\n');
