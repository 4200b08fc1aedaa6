/** What a name can name. A demonym is a country through its adjective or its people. */
export const nameKinds = ['person', 'organization', 'location', 'other', 'demonym'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Label of a word outside all names. The others: 1 + 4 · kind + place in the name. */
export const outside = 0;
export const Part = { begin: 0, inside: 1, end: 2, single: 3 } as const;
export const labelCount: number = 1 + 4 * nameKinds.length;

export const labelOf = (kind: number, part: number): number => 1 + 4 * kind + part;
export const partOf = (label: number): number => (label - 1) & 3;
export const kindOf = (label: number): number => (label - 1) >> 2;

/** Labels of the words of a name: B I* E, or S for one word. */
export const labelName = (labels: Uint8Array, from: number, to: number, kind: number): void => {
  if (to - from === 1) labels[from] = labelOf(kind, Part.single);
  else for (let i = from; i < to; i++) labels[i] = labelOf(kind, i === from ? Part.begin : i === to - 1 ? Part.end : Part.inside);
};

const isOpen = (label: number): boolean => label !== outside && (partOf(label) === Part.begin || partOf(label) === Part.inside);
const goesOn = (label: number): boolean => label !== outside && (partOf(label) === Part.inside || partOf(label) === Part.end);

/** A stretch begins with no name open. */
export const canBegin = (label: number): boolean => !goesOn(label);
export const canEnd = (label: number): boolean => !isOpen(label);
export const canFollow = (before: number, label: number): boolean =>
  isOpen(before) ? goesOn(label) && kindOf(before) === kindOf(label) : !goesOn(label);

/** The labels that may stand before each label. */
export const predecessors: readonly Uint8Array[] = Array.from({ length: labelCount }, (_, label) =>
  Uint8Array.from(Array.from({ length: labelCount }, (_, before) => before).filter((before) => canFollow(before, label))),
);
