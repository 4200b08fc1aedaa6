import type { Analysis } from '@sitrep/core/model';
import { AnalysisWriter, type Piece } from './analysis-writer.ts';
import { Dice, inventMatter, inventName, inventSentence, outletsOf, type Matter } from './invented-world.ts';

export interface CorpusOptions {
  readonly seed: number;
  /** How many reports; about four statements each. */
  readonly reports: number;
  /** Reports of one matter, on the average. */
  readonly perMatter?: number;
}

/** How a report came about. */
export type Making = 'wire' | 'copy' | 'abridged' | 'own' | 'undated' | 'update';

export interface InventedReport {
  readonly analysis: Analysis;
  /** The report as an outlet's page would have it: what it says with the mess around it. */
  readonly raw: string;
  readonly making: Making;
  /** Number of its matter. */
  readonly matter: number;
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const weekday = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/**
 * Reports about invented matters: a wire story, outlets that copy or shorten it, an outlet of the other side with its
 * own account, an undated repost that shares a quotation, a later toll. The same for the same options; report number n
 * is the same whatever comes after it.
 */
export function* inventCorpus({ seed, reports, perMatter = 6 }: CorpusOptions): Generator<InventedReport> {
  const makings: readonly Making[] = ['wire', 'own', 'copy', 'abridged', 'undated', 'update'];
  for (let number = 0; number < reports; number++) {
    const matterNumber = Math.floor(number / perMatter);
    const matter = inventMatter(new Dice(seed * 7919 + matterNumber * 104_729));
    const within = number % perMatter;
    const making = within < makings.length ? makings[within]! : makings[2 + (within % 4)]!;
    const dice = new Dice(seed * 31 + number * 6151 + 7);
    yield inventReport(`r${seed.toString(16)}x${number.toString(16).padStart(8, '0')}`, matter, matterNumber, making, dice);
  }
}

const inventReport = (id: string, matter: Matter, matterNumber: number, making: Making, dice: Dice): InventedReport => {
  const outlet = outletsOf(dice, 1)[0]!;
  const spelling = making === 'own' || making === 'undated' ? 1 : 0;
  const day = dayAfter(matter.day, making === 'update' ? 4 : making === 'copy' || making === 'abridged' ? 2 : 1);
  const wire = `${inventName(new Dice(matterNumber % 7))} Wire`;
  const writer = new AnalysisWriter({
    id,
    publisher: making === 'wire' ? wire : outlet,
    agency: making === 'wire' || making === 'copy' ? wire : null,
    published: making === 'undated' ? null : day,
  });
  const analysis = tell(writer, matter, making, spelling, day, dice);
  return { analysis, raw: pageOf(analysis, outlet, making, dice), making, matter: matterNumber };
};

const tell = (writer: AnalysisWriter, matter: Matter, making: Making, spelling: 0 | 1, day: string, dice: Dice): Analysis => {
  const { country, town, ministry, group, lat, lon } = matter;
  const minister = matter.minister[spelling];
  const spokeswoman = matter.spokeswoman[spelling];
  const place = writer.entity({ kind: 'place', name: town, subkind: 'city', lat, lon });
  const land = writer.entity({ kind: 'place', name: country, subkind: 'country' });
  const army = writer.entity({ kind: 'organization', name: ministry, subkind: 'ministry' });
  const front = writer.entity({ kind: 'organization', name: group, subkind: 'armed-group' });
  const head = writer.entity({ kind: 'person', name: minister, role: 'Defence Minister' });
  const voice = writer.entity({ kind: 'person', name: spokeswoman, role: `spokeswoman for the ${group}` });
  const killed = making === 'update' ? matter.killed + dice.between(1, 9) : matter.killed;
  const strike: Piece = { event: { type: 'ASSAULT', actors: [army], recipients: [front], place, date: matter.day }, text: 'struck' };
  const said = { time: `on ${weekday(dayAfter(matter.day, 1))}`, value: making === 'undated' ? null : dayAfter(matter.day, 1) };

  writer.headline(`${dice.pick(['Dead', 'Deaths', 'Blast'])} in ${town} as ${group} and ministry trade blame`);
  const account: readonly Piece[] = [
    'Jets of ',
    { names: land, text: country },
    ' ',
    strike,
    ` ${matter.target} in `,
    { names: place, text: town },
    ' and killed ',
    {
      figure: `${making === 'update' ? '' : 'at least '}${killed} people`,
      measure: 'killed',
      value: killed,
      about: 'people',
      atLeast: making !== 'update',
    },
  ];
  const lead: readonly Piece[] = [
    { says: { speaker: front, speakerName: group, act: 'assert', cue: 'said' }, pieces: account },
    ', the ',
    { names: front, text: group },
    ' said ',
    said,
    '.',
  ];
  const quote: readonly Piece[] = [
    {
      says: { speaker: voice, speakerName: spokeswoman, act: 'assert', cue: 'told', direct: true, saidAt: dayAfter(matter.day, 1) },
      pieces: [`${matter.detail}.`],
    },
    ' ',
    { names: voice, text: spokeswoman, role: `spokeswoman for the ${group}` },
    ' told reporters ',
    said,
    '.',
  ];
  const mine = making === 'own' || making === 'update' || making === 'undated';
  const denial: readonly Piece[] = mine
    ? [
        { names: army, text: ministry },
        ' officials ',
        dice.pick(['flatly denied', 'again denied', 'denied']),
        ' reports ',
        {
          says: { speaker: army, speakerName: ministry, act: 'deny', cue: 'denied' },
          pieces: ['that government jets had ', strike, ` ${matter.target} in `, { names: place, text: town }],
        },
        dice.pick([
          ` and offered no other account to ${outletsOf(dice, 1)[0]}.`,
          `, calling for patience in ${inventName(dice)}.`,
          ` when asked in ${inventName(dice)}.`,
        ]),
      ]
    : [
        'The ',
        { names: army, text: ministry },
        ' denied ',
        {
          says: { speaker: army, speakerName: ministry, act: 'deny', cue: 'denied' },
          pieces: ['that its jets had ', strike, ` ${matter.target} in `, { names: place, text: town }],
        },
        '.',
      ];
  const charge: readonly Piece[] = [
    mine
      ? dice.pick([`In a broadcast from ${inventName(dice)}, `, `Visiting the ${inventName(dice)} barracks, `, 'Before parliament, '])
      : 'Defence Minister ',
    { names: head, text: minister, role: 'Defence Minister' },
    ' ',
    { event: { type: 'ACCUSE', actors: [head], recipients: [front], date: dayAfter(matter.day, 1) }, text: 'accused' },
    ' the ',
    { names: front, text: group },
    ' of ',
    {
      says: { speaker: head, speakerName: minister, act: 'accuse', cue: 'accused' },
      pieces: [
        mine
          ? `keeping ${dice.pick(['rockets', 'shells', 'mines'])} within sight of ${matter.target}`
          : `storing rockets beside ${matter.target} for months`,
      ],
    },
    '.',
  ];
  const talks: readonly Piece[] = [
    { names: land, text: country },
    ' and the ',
    { names: front, text: group },
    ' are to ',
    { event: { type: 'CONSULT', actors: [land, front], date: dayAfter(matter.day, 12), reality: 'planned' }, text: 'meet' },
    ' again on ',
    { time: dayAfter(matter.day, 12), value: dayAfter(matter.day, 12) },
    '.',
  ];
  const filler = (): readonly Piece[] => [inventSentence(dice)];
  if (making === 'own') return writer.paragraph(denial, charge).paragraph(quote).paragraph(filler(), filler()).build();
  if (making === 'undated') return writer.paragraph(quote, filler()).paragraph(filler(), charge).build();
  if (making === 'abridged') return writer.paragraph(lead).paragraph(quote).build();
  if (making === 'update') {
    const toll: readonly Piece[] = [
      'The dead of ',
      { names: place, text: town },
      ' now number ',
      { figure: `${killed}`, measure: 'killed', value: killed, about: 'people' },
      ', after ',
      { names: land, text: country },
      ' ',
      strike,
      ` ${matter.target} last week, rescuers of the `,
      { names: front, text: group },
      ' found.',
    ];
    return writer.paragraph(toll, filler()).paragraph(denial, filler(), talks).build();
  }
  const wireDice = new Dice(matter.seed);
  const colour: readonly Piece[] = [inventSentence(wireDice)];
  const more: readonly Piece[] = [inventSentence(wireDice)];
  return writer.paragraph(lead, quote).paragraph(colour, denial, charge).paragraph(more, talks).build();
};

/** A page with what stands around an article: a masthead, related headlines between paragraphs, a comment form. */
const pageOf = ({ report }: Analysis, outlet: string, making: Making, dice: Dice): string => {
  const [title = '', ...body] = report.text.split('\n');
  const date = report.published.value;
  const dateline = making === 'wire' ? `${inventName(dice).toUpperCase()} (${report.agency}) - ` : '';
  const paragraphs = body.map((paragraph, index) => (index === 0 ? `${dateline}${paragraph}` : paragraph));
  const twice = making === 'undated' ? paragraphs : [];
  const related = dice.chance(0.4) ? [`Read also: ${inventName(dice)} votes on harbour dues`] : [];
  const foot = dice.chance(0.5)
    ? ['Leave a Reply', 'Your email address will not be published. Required fields are marked *']
    : ['Share this:', 'No comments:'];
  const credit = making === 'copy' ? [`Source: ${report.agency}`] : [];
  return [
    outlet,
    'Home | World | Sport',
    title,
    ...(date === null ? [] : [date]),
    ...paragraphs.slice(0, 1),
    ...related,
    ...paragraphs.slice(1),
    ...twice,
    ...credit,
    ...foot,
  ].join('\n');
};
