import { geoGraticule10, geoMercator, geoPath } from 'd3-geo';
import { html } from 'hono/html';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BriefPlace } from '@sitrep/core/model';
import type { Links } from '../edition.ts';
import { none, type Markup } from '../parts/page.ts';

/** Land and borders of Natural Earth, as world-atlas packs them. */
export type Atlas = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>;

const width = 960;
const height = 520;

/** Wide enough that a single town still shows its surroundings: degrees on each side of the places. */
const margin = 4;

/** The places on a map; dots grow with the events there. The table beside it names them. */
export const mapFigure = (places: readonly BriefPlace[], atlas: Atlas, links: Links): Markup => {
  const points = places.filter(({ precision }) => precision >= 2);
  const shown = points.length > 0 ? points : places;
  if (shown.length === 0) return none;
  const corner = (pick: (values: number[]) => number, by: (place: BriefPlace) => number): number => pick(shown.map(by));
  const [west, east] = [
    corner(
      (v) => Math.min(...v),
      (p) => p.lon,
    ) - margin,
    corner(
      (v) => Math.max(...v),
      (p) => p.lon,
    ) + margin,
  ];
  const [south, north] = [
    Math.max(
      -80,
      corner(
        (v) => Math.min(...v),
        (p) => p.lat,
      ) - margin,
    ),
    Math.min(
      82,
      corner(
        (v) => Math.max(...v),
        (p) => p.lat,
      ) + margin,
    ),
  ];
  const projection = geoMercator()
    .fitExtent(
      [
        [24, 24],
        [width - 24, height - 24],
      ],
      {
        type: 'MultiPoint',
        coordinates: [
          [west, south],
          [east, north],
          [west, north],
          [east, south],
        ],
      },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(1);
  const land = path(feature(atlas, atlas.objects.land)) ?? '';
  const borders = path(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)) ?? '';
  const grid = path(geoGraticule10()) ?? '';
  const dots = shown
    .map((place) => ({ place, at: projection([place.lon, place.lat]) }))
    .filter((dot): dot is { place: BriefPlace; at: [number, number] } => dot.at !== null)
    .sort((a, b) => b.place.events - a.place.events || b.place.mentions - a.place.mentions || (a.place.name < b.place.name ? -1 : 1));
  const taken: [number, number, number][] = [];
  const labelled = dots.map(({ place, at: [x, y] }) => {
    const reach = place.name.length * 8 + 14;
    const left = x + reach > width;
    const box: [number, number, number] = [left ? x - reach : x, y, reach];
    const free = !taken.some(([tx, ty, tw]) => Math.abs(ty - y) < 17 && box[0] < tx + tw && tx < box[0] + box[2]);
    if (free) taken.push(box);
    return { place, x, y, left, free };
  });
  return html`<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="Map of ${shown.length} places; the table lists them">
    <rect class="sea" width="${width}" height="${height}"></rect>
    <path class="grid" d="${grid}"></path>
    <path class="land" d="${land}"></path>
    <path class="borders" d="${borders}"></path>
    ${labelled.map(
      ({ place, x, y, left, free }) =>
        html`<a href="${links.entity(place.entity) ?? '#places'}"
          ><circle class="place" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(4 + Math.min(8, 2 * Math.sqrt(place.events))).toFixed(1)}"
            ><title>${place.name}: ${place.events} events, ${place.mentions} mentions</title></circle
          >${free ? html`<text x="${(left ? x - 12 : x + 12).toFixed(1)}" y="${(y + 5).toFixed(1)}" text-anchor="${left ? 'end' : 'start'}">${place.name}</text>` : none}</a
        >`,
    )}
  </svg>`;
};
