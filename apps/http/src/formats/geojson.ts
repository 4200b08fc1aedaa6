import type { PlaceRow } from '@sitrep/newsroom';

/** RFC 7946: longitude first. */
export const geoJsonOf = (places: readonly PlaceRow[]): object => ({
  type: 'FeatureCollection',
  features: places.map(({ lat, lon, ...properties }) => ({
    type: 'Feature',
    id: properties.id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties,
  })),
});
