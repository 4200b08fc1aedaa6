import type { Segment } from '../../model/index.ts';
import type { PageFacts } from '../../stage/index.ts';
import { lexicon } from '../segments/lexicon.ts';

const separators = /\s*[,;|•·#]\s*/;

/** Subjects the page lists for the report. A list without separators is divided where a new capital begins. */
export const readTopics = (segments: readonly Segment[], facts: PageFacts | null): string[] => {
  const body = segments
    .filter(({ kind }) => kind === 'body')
    .map(({ text }) => text)
    .join('\n');
  const { topicLead } = lexicon();
  let people = false;
  const topics: string[] = [];
  for (const { kind, text, reason } of segments) {
    if (kind === 'furniture' && /announces subjects/.test(reason)) people = /^(?:persons?|people)\b/i.test(text);
    if (kind !== 'topics') continue;
    if (people || /^(?:persons?|people)\s*:/i.test(text)) continue;
    const list = text.replace(topicLead, '').replace(/^(?:tags?|keywords|topics|labels)\s+/i, '');
    topics.push(...(separators.test(list) ? list.split(separators) : divide(list, body)));
  }
  const found = topics.map((topic) => topic.trim()).filter((topic) => topic !== '' && topic.length < 60);
  return [...new Set(found.length > 0 ? found : (facts?.topics ?? []))];
};

/** "Islamic State Foreign policy" to "Islamic State", "Foreign policy": words the report writes together stay together. */
const divide = (list: string, body: string): string[] => {
  const topics: string[] = [];
  for (const word of list.split(/\s+/).filter(Boolean)) {
    const last = topics.at(-1);
    if (last !== undefined && (!/^\p{Lu}/u.test(word) || (/\p{Lu}\p{L}*$/u.test(last) && body.includes(`${last} ${word}`))))
      topics[topics.length - 1] = `${last} ${word}`;
    else topics.push(word);
  }
  return topics;
};
