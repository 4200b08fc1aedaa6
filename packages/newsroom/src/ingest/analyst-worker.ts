import { parentPort } from 'node:worker_threads';
import { processReport, type RawReport } from '@sitrep/core';

/** Analyses the reports that come as messages, one at a time, and answers each with its number. */
parentPort?.on('message', ({ number, raw }: { readonly number: number; readonly raw: RawReport }) => {
  try {
    parentPort?.postMessage({ number, analysis: processReport(raw) });
  } catch (error) {
    parentPort?.postMessage({ number, message: error instanceof Error ? error.message : String(error) });
  }
});
