import { memo, type ReactElement } from 'react';
import { rowAt, type Row, type ViewName, type ViewState } from '../state/state.ts';
import { blank, piece } from '../text/line.ts';
import { useLook } from './look.ts';
import { Pane } from './pane.tsx';
import { TextLine } from './text-line.tsx';

interface ListPaneProps {
  readonly name: ViewName;
  readonly view: ViewState;
  readonly width: number;
  readonly height: number;
  readonly active: boolean;
}

/** What to say where there are no rows. */
const emptyLine = (name: ViewName, { error, total, query }: ViewState): string => {
  if (error !== null) return error;
  if (total === null) return 'reading …';
  if (query !== '') return 'nothing matches; Esc takes the filter away';
  return name === 'briefing' || name === 'reports'
    ? 'the store is empty: sitrep ingest FILE-OR-FOLDER brings reports in'
    : `no ${name} here`;
};

const ListLine = memo(
  ({ row, width, chosen }: { readonly row: Row | null; readonly width: number; readonly chosen: boolean }): ReactElement => {
    const { linear } = useLook();
    if (row === null) return <TextLine line={[piece('  …', 'dim')]} width={width} />;
    if (row.heading) return <TextLine line={row.line(width)} width={width} />;
    const mark = linear ? piece(chosen ? 'selected: ' : '') : piece(chosen ? '› ' : '  ', 'accent');
    return <TextLine line={[mark, ...row.line(width - 2)]} width={width} inverse={chosen && !linear} />;
  },
);

/** The rows in sight and no others: a list of a hundred thousand costs no more than one of fifty. */
export const ListPane = memo(({ name, view, width, height, active }: ListPaneProps): ReactElement => {
  const inner = width - 2;
  const total = view.total ?? 0;
  const shown = Math.max(0, Math.min(height, total - view.top));
  return (
    <Pane title={`${name}, row ${view.selected + 1} of ${total}`} width={width} height={height} active={active}>
      {shown === 0 ? <TextLine line={[piece(emptyLine(name, view), view.error === null ? 'dim' : 'bad')]} width={inner} /> : null}
      {Array.from({ length: shown }, (_, index) => {
        const at = view.top + index;
        return <ListLine key={at} row={rowAt(view, at)} width={inner} chosen={at === view.selected} />;
      })}
      {shown < height && shown > 0 ? <TextLine line={blank} width={inner} /> : null}
    </Pane>
  );
});
