import type { Organization } from '../shapes.ts';
import { organizationsOf } from './row.ts';

const o = organizationsOf('court');

/** Columns: name, aliases separated by ';', country, whether the name needs its context. */
export const courts: readonly Organization[] = [
  o('International Criminal Court', 'ICC;I.C.C.', null),
  o('International Court of Justice', 'ICJ;World Court;I.C.J.', null),
  o('International Criminal Tribunal for the former Yugoslavia', 'ICTY;Hague tribunal;Yugoslav war crimes tribunal', null),
  o('International Criminal Tribunal for Rwanda', 'ICTR', null),
  o('Special Court for Sierra Leone', '', null),
  o('Special Tribunal for Lebanon', 'STL', null),
  o('Extraordinary Chambers in the Courts of Cambodia', 'ECCC;Khmer Rouge tribunal', null),
  o('International Residual Mechanism for Criminal Tribunals', 'IRMCT', null),
  o('Kosovo Specialist Chambers', '', null),
  o('Permanent Court of Arbitration', 'PCA', null),
  o('European Court of Human Rights', 'ECHR;ECtHR', null),
  o('European Court of Justice', 'ECJ;Court of Justice of the European Union;CJEU', null),
  o('Inter-American Court of Human Rights', '', null),
  o('ECOWAS Court of Justice', 'ECOWAS Court', null),
  o('East African Court of Justice', '', null),
  o('Court of Arbitration for Sport', 'CAS', null),
  o('Caribbean Court of Justice', '', null),
  o('US Supreme Court', 'U.S. Supreme Court;Supreme Court of the United States;SCOTUS', 'US'),
  o('Federal Constitutional Court', 'Bundesverfassungsgericht', 'DE'),
  o('Old Bailey', '', 'GB'),
  o('International Court of Arbitration in London', 'London Court of International Arbitration', 'GB'),
  o('Audiencia Nacional', '', 'ES'),
  o('Foreign Intelligence Surveillance Court', 'FISA court', 'US'),
  o('Ninth Circuit Court of Appeals', '9th U.S. Circuit Court of Appeals;Ninth Circuit', 'US'),
  o('Second Circuit Court of Appeals', '2nd U.S. Circuit Court of Appeals', 'US'),
  o('International Trade Commission', 'ITC', 'US'),
  o('Supreme Federal Tribunal', 'Supremo Tribunal Federal', 'BR'),
  o('Superior Electoral Court', 'Tribunal Superior Eleitoral', 'BR'),
  o('Federal Shariat Court', '', 'PK'),
  o('Islamic Revolutionary Court', 'Revolutionary Court', 'IR'),
];
