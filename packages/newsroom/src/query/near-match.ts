/** Edits between two words, or `most + 1` where there are more than `most`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + swap));
    }
    previous = current;
  }
  return previous[b.length]!;
};

/** The word of a list that somebody may have meant, or null. */
export const nearMatch = (word: string, words: readonly string[]): string | null => {
  const low = word.toLowerCase().slice(0, 40);
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(low.length / 2))) + 1;
  for (const candidate of words) {
    const plain = candidate.toLowerCase();
    // A slip seldom hits the first letter.
    const first = plain[0] === low[0] ? 0 : 0.5;
    const edits = low.length >= 3 && plain.startsWith(low) ? 1 : distance(low, plain, 3) + first;
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
};
