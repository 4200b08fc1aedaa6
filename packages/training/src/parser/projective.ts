/**
 * Heads without crossing arcs: the shortest arc that crosses another is hung one step higher until none does
 * (Nivre and Nilsson 2005). The parser cannot make crossing arcs, and should learn the tree nearest to them.
 */
export const projective = (heads: readonly number[]): number[] => {
  const lifted = [...heads];
  const isUnder = (token: number, ancestor: number): boolean => {
    for (let at = token, steps = 0; at >= 0 && steps <= lifted.length; at = lifted[at]!, steps++) if (at === ancestor) return true;
    return false;
  };
  for (;;) {
    let shortest = -1;
    let length = Infinity;
    for (const [token, head] of lifted.entries()) {
      if (head < 0 || lifted[head]! < 0 || Math.abs(head - token) >= length) continue;
      for (let between = Math.min(token, head) + 1; between < Math.max(token, head); between++) {
        if (isUnder(between, head)) continue;
        shortest = token;
        length = Math.abs(head - token);
        break;
      }
    }
    if (shortest < 0) return lifted;
    lifted[shortest] = lifted[lifted[shortest]!]!;
  }
};
