import type { Corpus, Sketch, SketchMention } from '../corpus/index.ts';
import { entityKey, type Judgement } from '../model/index.ts';

/** Words between two names that say they are one. */
const saysSo =
  /^[\s,;:–—(“"']*(?:an? [\p{L}\s-]{3,40}? )?(?:that |which |who )?(?:it |he |she |they |is |are |was )?(?:also )?(?:calls? (?:itself|himself|herself|themselves)|known(?: [\p{L}]+)?(?: [\p{L}]+)?(?: initials| acronym)? as|better known as|known by (?:its|their|the)(?: \p{L}+)? (?:initials|acronym)|also called|alias|a\.?k\.?a\.?|formerly(?: known as)?|nom de guerre|whose nom de guerre is|short for|abbreviated(?: as| to)?)[\s,“"'(]*(?:the )?[“"']?$/iu;
const furthest = 110;

/** What reports say outright: "the Akhra Battalion, as it calls itself", "better known as Abu Tariq", "CMN by its initials". */
export const saidToBeOne = ({ analyses }: Corpus<Sketch>): readonly Judgement[] =>
  analyses.flatMap((analysis) => {
    const named = analysis.mentions
      .filter(({ entity, form }) => entity !== null && form === 'name')
      .toSorted((a, b) => a.span.start - b.span.start);
    return named.flatMap((later, index) => {
      const earlier = nearestBefore(named, index, analysis.report.text);
      if (earlier === null) return [];
      const between = analysis.report.text.slice(earlier.span.end, later.span.start);
      const [a, b] = [earlier, later].map(({ entity }) => entityKey(analysis.report.id, entity!)).toSorted() as [string, string];
      return [
        {
          a,
          b,
          verdict: 'same',
          by: 'rule',
          rule: 'also-known-as',
          score: 0.96,
          reason: `The report says “${earlier.text}${between}${later.text}”.`,
        } satisfies Judgement,
      ];
    });
  });

/** The last name before it of another entity, of one kind or of none in particular, that the words between tie it to. */
const nearestBefore = (named: readonly SketchMention[], index: number, text: string): SketchMention | null => {
  const later = named[index]!;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const earlier = named[at]!;
    if (later.span.start - earlier.span.end > furthest) return null;
    if (earlier.entity === later.entity || earlier.span.end > later.span.start) continue;
    const between = text.slice(earlier.span.end, later.span.start);
    if (
      /[.!?]\s/.test(between) ||
      (earlier.kind !== later.kind && earlier.kind !== 'other' && later.kind !== 'other' && earlier.kind === 'location')
    )
      continue;
    if (saysSo.test(between)) return earlier;
  }
  return null;
};
