import { z } from 'zod';
import * as model from './model/index.ts';

const records = {
  Analysis: model.Analysis,
  Briefing: model.Briefing,
  Claim: model.Claim,
  Entity: model.Entity,
  Event: model.Event,
  Figure: model.Figure,
  Issue: model.Issue,
  Judgement: model.Judgement,
  Lineage: model.Lineage,
  Mention: model.Mention,
  Place: model.Place,
  Report: model.Report,
  Segment: model.Segment,
  Sentence: model.Sentence,
  Statement: model.Statement,
  Story: model.Story,
  Time: model.Time,
};
export type RecordName = keyof typeof records;
export const recordNames = Object.keys(records) as readonly RecordName[];

/** A record of the model as JSON Schema (draft 2020-12), for programs in other languages. */
export const jsonSchemaOf = (name: RecordName): object => z.toJSONSchema(records[name], { target: 'draft-2020-12' });
