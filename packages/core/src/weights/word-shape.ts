/** "Moscow" → "Xx", "U.S." → "X.X.", "14:44" → "d:d": letters by case, digits, marks as they are; runs made one. */
export const shapeOf = (word: string): string => {
  let shape = '';
  let last = '';
  for (let i = 0; i < word.length && shape.length < 8; i++) {
    const code = word.charCodeAt(i);
    const kind =
      code >= 97 && code <= 122
        ? 'x'
        : code >= 65 && code <= 90
          ? 'X'
          : code >= 48 && code <= 57
            ? 'd'
            : code < 128
              ? word[i]!
              : word[i]!.toLowerCase() !== word[i]
                ? 'X'
                : word[i]!.toUpperCase() !== word[i]
                  ? 'x'
                  : word[i]!;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
};
