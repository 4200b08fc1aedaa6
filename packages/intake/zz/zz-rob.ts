import { inputsFrom, isUnreadable } from '@sitrep/intake';
import { readdirSync, statSync } from 'node:fs';
const walk = (d: string): string[] => readdirSync(d).flatMap(e => statSync(d+'/'+e).isDirectory()?walk(d+'/'+e):/\.(xml|json|warc|gz|arc|bad)$/.test(e)?[d+'/'+e]:[]);
const by: any = {};
let t = performance.now();
for (const root of ['feeds','warc']) for (const f of walk('/work/shared/gold/robustness/'+root)) {
  const dir = root==='warc'? f.split('/').pop()! : f.split('/').slice(6,-1).join('/');
  const row = by[dir] ??= {n:0, used:0, reports:0, infos:0, problems:0, zero: ''};
  row.n++;
  let got = 0, info=0;
  for await (const i of inputsFrom([f])) { if (isUnreadable(i)) { if(i.severity==='info') info++; else {row.problems++; row.zero=i.message.replace('/work/shared/gold/robustness/','').slice(0,120);} } else { got++; if (process.argv[2] && f.includes(process.argv[2])) console.log(JSON.stringify(i).slice(0,400)); } }
  if (got) row.used++; row.reports += got; row.infos += info;
}
console.table(by); console.log(performance.now()-t);
