import { inputsFrom, isUnreadable } from '@sitrep/intake';
import { readFileSync, readdirSync, statSync } from 'node:fs';
const walk = (d: string): string[] => readdirSync(d).flatMap(e => statSync(d+'/'+e).isDirectory()?walk(d+'/'+e):/\.(xml|json)$/.test(e)?[d+'/'+e]:[]);
let n=0, miss: string[]=[];
for (const f of walk('/work/shared/gold/robustness/feeds')) {
  const t = readFileSync(f,'latin1');
  const expects = /entries\[0\]\[?['.](title|description|summary|content|subtitle)/.test(t);
  if (!expects) continue;
  n++;
  let got=0; for await (const i of inputsFrom([f])) if(!isUnreadable(i)) got++;
  if(!got) miss.push(f);
}
console.log(n, miss.length); console.log(miss.map(m=>m.slice(36)).join('\n'));
