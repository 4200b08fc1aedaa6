import type { Organization } from '../shapes.ts';
import { organizationsOf } from './row.ts';

const o = organizationsOf('other');

/** Columns: name, aliases separated by ';', country, whether the name needs its context. */
export const other: readonly Organization[] = [
  o('Davos forum', '', null),
  o('Munich Security Conference', '', null),
  o('Loya Jirga of Afghanistan', '', null),
  o('G20 summit', '', null),
  o('Bilderberg Group', 'Bilderberg', null),
  o('Freemasons', '', null),
  o('Camp Bucca', '', null),
  o('Guantanamo Bay detention center', 'Guantanamo Bay detention centre', 'US'),
  o('San Quentin', 'San Quentin State Prison', 'US'),
  o('Rikers Island', '', 'US'),
  o('Sing Sing', '', 'US'),
  o('Lubyanka', '', 'RU'),
  o('Lefortovo prison', 'Lefortovo', 'RU'),
  o('Bolshoi Theatre', 'Bolshoi', 'RU'),
  o('Baikonur Cosmodrome', '', 'RU'),
  o('Sednaya prison', 'Saydnaya prison;Sednaya;Saidnaya prison', 'SY'),
  o('Abu Ghraib prison', '', 'IQ'),
  o('Evin prison', 'Evin Prison', 'IR'),
  o('Tora prison', 'Scorpion prison', 'EG'),
  o('Great Hall of the People', '', 'CN'),
  o('Belmarsh', 'Belmarsh prison', 'GB'),
  o('HMP Maze', 'Maze prison', 'GB'),
  o('Robben Island prison', '', 'ZA'),
  o('Lloyd\'s Register', '', 'GB'),
  o('British Museum', '', 'GB'),
  o('Tate Modern', '', 'GB'),
  o('Louvre', 'Louvre Museum', 'FR'),
  o('Hermitage Museum', '', 'RU'),
  o('Yad Vashem', '', 'IL'),
  o('Metropolitan Museum of Art', '', 'US'),
  o('Lincoln Center', '', 'US'),
  o('Broadway', '', 'US', true),
  o('Hollywood Foreign Press Association', '', 'US'),
  o('Academy of Motion Picture Arts and Sciences', '', 'US'),
  o('Miss Universe Organization', '', 'US'),
];
