import { z } from 'zod';
import {
  Analysis,
  Briefing,
  Claim,
  Entity,
  Event,
  Figure,
  Issue,
  Judgement,
  Lineage,
  Mention,
  Place,
  Report,
  Segment,
  Sentence,
  Statement,
  Story,
  Time,
} from './model/index.ts';

const records = {
  Analysis,
  Briefing,
  Claim,
  Entity,
  Event,
  Figure,
  Issue,
  Judgement,
  Lineage,
  Mention,
  Place,
  Report,
  Segment,
  Sentence,
  Statement,
  Story,
  Time,
};
export type RecordName = keyof typeof records;
export const recordNames = Object.keys(records) as readonly RecordName[];

/** A record of the model as JSON Schema (draft 2020-12), for programs in other languages. */
export const jsonSchemaOf = (name: RecordName): object => z.toJSONSchema(records[name], { target: 'draft-2020-12' });
