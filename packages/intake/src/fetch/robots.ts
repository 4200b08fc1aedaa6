/** What a host's robots.txt allows to us. */
export interface Robots {
  allows(path: string): boolean;
  /** Seconds it asks to wait between requests; null where it asks nothing. */
  readonly delay: number | null;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

const MOST_LINES = 10_000;
export const everythingAllowed: Robots = { allows: () => true, delay: null };
export const nothingAllowed: Robots = { allows: () => false, delay: null };

/** Reads a robots.txt by RFC 9309: the group that names `agent`, else that of all; the longest rule that fits decides. */
export const readRobots = (text: string, agent: string): Robots => {
  const groups: { agents: string[]; rules: Rule[]; delay: number | null }[] = [];
  let naming = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/, MOST_LINES)) {
    const field = /^\s*([a-z-]{1,20})\s*:\s*(.*?)\s*(?:#.*)?$/i.exec(line.slice(0, 2000));
    if (field === null) continue;
    const [, key, value] = field as unknown as [string, string, string];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delay: null });
      groups.at(-1)!.agents.push(value.toLowerCase());
    }
    const group = groups.at(-1);
    if ((name === 'allow' || name === 'disallow') && group && value !== '') group.rules.push({ allow: name === 'allow', pattern: value });
    if (name === 'crawl-delay' && group && Number(value) > 0) group.delay = Number(value);
    naming = name === 'user-agent';
  }
  const mine = groups.filter(({ agents }) => agents.some((one) => one !== '*' && one !== '' && agent.toLowerCase().startsWith(one)));
  const chosen = mine.length > 0 ? mine : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  return {
    delay: chosen.find(({ delay }) => delay !== null)?.delay ?? null,
    allows(path) {
      let best: Rule | null = null;
      for (const rule of rules) {
        if (!fits(rule.pattern, path)) continue;
        const longer = best === null || rule.pattern.length > best.pattern.length;
        if (longer || (rule.allow && rule.pattern.length === best!.pattern.length)) best = rule;
      }
      return best?.allow ?? true;
    },
  };
};

/** A pattern fits from the path's start; a star stands for anything, a dollar at the end for the end. Time is linear in both. */
const fits = (pattern: string, path: string): boolean => {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(pieces[0]!)) return false;
  let at = pieces[0]!.length;
  for (const [index, piece] of pieces.slice(1).entries()) {
    const last = index === pieces.length - 2;
    const found = last && anchored ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length;
};
