import type { ReactElement } from 'react';
import { viewNames, type ViewName } from '../state/state.ts';
import { lineWidth, piece, type Line } from '../text/line.ts';
import { TextLine } from './text-line.tsx';

const name = piece('SITREP  ', 'accent');

const tabs = (view: ViewName, short: (name: ViewName) => string): Line =>
  viewNames.flatMap((one, index) => [
    piece(index === 0 ? '' : '  '),
    piece(`${index + 1}`, one === view ? 'accent' : 'dim'),
    piece(one === view ? ` ${one}` : short(one), one === view ? 'title' : 'dim'),
  ]);

/** The views by number, the one that is shown in full; the others as long as there is room. */
export const headerLine = (view: ViewName, width: number): Line => {
  const full = tabs(view, (one) => ` ${one}`);
  const begun = tabs(view, (one) => ` ${one.slice(0, 3)}`);
  const forms: readonly Line[] = [[name, ...full], full, [name, ...begun], begun, tabs(view, () => '')];
  return forms.find((line) => lineWidth(line) <= width) ?? forms.at(-1)!;
};

export const Header = ({ view, width }: { readonly view: ViewName; readonly width: number }): ReactElement => (
  <TextLine line={headerLine(view, width)} width={width} />
);
