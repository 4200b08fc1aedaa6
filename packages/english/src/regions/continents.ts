import type { Region } from '../shapes.ts';
import { r } from './row.ts';

/** Continents. Columns: name, aliases, kind, adjectives, countries, latitude, longitude. */
export const continents: readonly Region[] = [
  r('Africa', 'African continent', 'continent', 'African', '', 7, 21),
  r('Asia', 'Asian continent', 'continent', 'Asian', '', 30, 89),
  r('Europe', 'European continent;the Continent', 'continent', 'European', '', 48.7, 9.1),
  r('North America', 'North American continent', 'continent', 'North American', 'US,CA,MX', 46, -100),
  r('South America', 'South American continent', 'continent', 'South American', 'BR,AR,CL,CO,PE,VE,EC,BO,PY,UY,GY,SR', -14.6, -57.7),
  r('Oceania', '', 'continent', 'Oceanian', 'AU,NZ,PG,FJ', -18, 138),
  r('Antarctica', 'Antarctic continent', 'continent', 'Antarctic', 'AQ', -78, 16),
];
