import { useEffect, useState, type ReactElement } from 'react';
import type { Look } from '../paint.ts';
import type { Session } from '../session.ts';
import { App } from './app.tsx';
import { LookContext } from './look.ts';

/** The screen of a session. */
export const Root = ({ session, look }: { readonly session: Session; readonly look: Look }): ReactElement => {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    // What came between the first drawing and now.
    setState(session.state);
    return session.subscribe(setState);
  }, [session]);
  return (
    <LookContext.Provider value={look}>
      <App state={state} send={session.send} />
    </LookContext.Provider>
  );
};
