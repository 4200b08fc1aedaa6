import { createContext, useContext } from 'react';
import { lookOf, type Look } from '../paint.ts';

export const LookContext = createContext<Look>(lookOf({ noColor: false, ascii: false, screenReader: false }));
export const useLook = (): Look => useContext(LookContext);
