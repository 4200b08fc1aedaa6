import {
  ClaimRow,
  EntityRow,
  EntityView,
  EventRow,
  FigureRow,
  PlaceRow,
  SearchHit,
  StatementRow,
  StoryRow,
  TimelineRow,
  type Newsroom,
} from '@sitrep/newsroom';
import { resource, type Resource } from './resource.ts';

/** Everything that only lists and shows. */
export const facts = (newsroom: Newsroom): Resource[] => [
  resource(newsroom, {
    name: 'statements',
    about: 'Who said what',
    row: StatementRow,
    one: { view: StatementRow, read: (room, id) => room.statement(id) },
  }),
  resource(newsroom, {
    name: 'events',
    about: 'What happened, in PLOVER terms, with its reality',
    row: EventRow,
    one: { view: EventRow, read: (room, id) => room.event(id) },
  }),
  resource(newsroom, {
    name: 'figures',
    about: 'Numbers with what they count',
    row: FigureRow,
    one: { view: FigureRow, read: (room, id) => room.figure(id) },
  }),
  resource(newsroom, {
    name: 'claims',
    about: 'Who asserts, confirms and denies it',
    row: ClaimRow,
    one: { view: ClaimRow, read: (room, id) => room.claim(id) },
  }),
  resource(newsroom, {
    name: 'entities',
    about: 'Persons, organizations and places',
    row: EntityRow,
    one: { view: EntityView, read: (room, id) => room.entity(id) },
  }),
  resource(newsroom, {
    name: 'stories',
    about: 'Reports about the same happening',
    row: StoryRow,
    one: { view: StoryRow, read: (room, id) => room.story(id) },
  }),
  resource(newsroom, { name: 'timeline', about: 'What happened when', row: TimelineRow }),
  resource(newsroom, { name: 'search', about: 'Sentences and facts that hold the words', row: SearchHit }),
  resource(newsroom, { name: 'places', about: 'Places with coordinates', row: PlaceRow }),
];
