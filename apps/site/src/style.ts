/** The one style sheet of the pages: paper and ink, a quiet accent, print and dark. No file, no font, no host beside it. */
export const style: string = `
:root{--paper:#fdfcf9;--card:#fff;--ink:#1c1a17;--soft:#5a554d;--line:#ddd8ce;--accent:#8a1c1c;--link:#174a7c;--mark:#fbeeb8;--said:#e9f1f8;--event:#f6e7df;--figure:#e6f1e4;--sea:#e8eef2;--land:#f8f5ec;--disputed:#8a3b00;--good:#1d5c2f;--quiet:#5a554d}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--card:#1f1d1a;--ink:#ece7dd;--soft:#aca497;--line:#3a362f;--accent:#f0958a;--link:#93c1ee;--mark:#5b4a12;--said:#1d3144;--event:#43291d;--figure:#20361f;--sea:#1c242a;--land:#2b2924;--disputed:#f3ae6d;--good:#8fd09c;--quiet:#aca497}}
*{box-sizing:border-box}
html{font:17px/1.6 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;background:var(--paper);color:var(--ink);scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:focus-visible,summary:focus-visible,input:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem;top:0;background:var(--card);padding:.6rem 1rem;z-index:2}.skip:focus{left:0}
.top,.bottom,main{max-width:70rem;margin:0 auto;padding:0 1.25rem}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between;padding-top:1rem;padding-bottom:.75rem;font:500 .85rem/1.4 system-ui,sans-serif}
.top nav{display:flex;flex-wrap:wrap;gap:1.1rem}.top a{color:var(--soft);text-decoration:none;padding:.25rem 0}.top a:hover{color:var(--ink);text-decoration:underline}
.top .mark{color:var(--accent);font-weight:700;letter-spacing:.12em;text-transform:uppercase}
.bottom{margin-top:4rem;padding-top:1rem;padding-bottom:2.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
h1,h2,h3{line-height:1.2;text-wrap:balance;font-weight:700}
h1{font-size:clamp(1.7rem,4.6vw,2.9rem);margin:.6rem 0 .4rem;letter-spacing:-.015em}
h2{font-size:1.45rem;margin:3rem 0 .8rem;padding-top:.8rem;border-top:3px double var(--line)}
h3{font-size:1.08rem;margin:1.6rem 0 .3rem}
p{margin:.5rem 0}.lede{color:var(--soft);font-size:1.02rem;margin:0 0 1.2rem}
.small,.meta,table,figcaption,.ledger,.tags{font-family:system-ui,-apple-system,"Segoe UI",sans-serif;font-size:.85rem;line-height:1.45}
.meta{color:var(--soft)}
.contents{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:1.4rem 0 0;padding:0;list-style:none;font:.85rem/1.5 system-ui,sans-serif}
.contents a{display:inline-block;padding:.2rem 0}
.points{list-style:none;margin:1.4rem 0;padding:0;counter-reset:point;border-top:1px solid var(--line)}
.points li{counter-increment:point;display:grid;grid-template-columns:2.4rem 1fr;padding:.85rem 0;border-bottom:1px solid var(--line);font-size:1.16rem;line-height:1.5}
.points li::before{content:counter(point);color:var(--accent);font:700 1.3rem/1.4 system-ui,sans-serif}
.cites{white-space:nowrap;margin-left:.2em}
.cite{display:inline-block;min-width:1.5rem;padding:0 .35em;margin-left:.15em;border:1px solid var(--line);border-radius:.7em;font:600 .72rem/1.5rem system-ui,sans-serif;text-align:center;text-decoration:none;vertical-align:.12em;background:var(--card)}
.cite:hover{border-color:var(--link)}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:600}td.num,th.num{text-align:right;font-variant-numeric:tabular-nums}
td.date{white-space:nowrap}
caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
figure{margin:1.2rem 0}figcaption{color:var(--soft);margin-top:.3rem}
svg{display:block;width:100%;height:auto}svg text{font:13px system-ui,sans-serif;fill:var(--ink)}
.timeline .axis,.timeline .break{stroke:var(--soft);fill:none;stroke-width:1.5}.dot{fill:var(--accent);stroke:var(--accent);stroke-width:2}.dot.open{fill:var(--paper)}
.map{border:1px solid var(--line)}.sea{fill:var(--sea)}.land{fill:var(--land);stroke:var(--soft);stroke-width:.5}.borders{fill:none;stroke:var(--soft);stroke-width:.6;stroke-dasharray:3 2}.grid{fill:none;stroke:var(--line);stroke-width:.5}.place{fill:var(--accent);fill-opacity:.8;stroke:var(--card);stroke-width:1.5}.map text{font-weight:600;paint-order:stroke;stroke:var(--land);stroke-width:4px;stroke-linejoin:round}
.claim{border:1px solid var(--line);background:var(--card);border-radius:.4rem;padding:.9rem 1.1rem;margin:1rem 0;break-inside:avoid}
.claim h3{margin:.2rem 0 .4rem}.claim h3 a{color:inherit}
.status{display:inline-block;font:700 .74rem/1.7 system-ui,sans-serif;letter-spacing:.03em;padding:0 .6em;border-radius:1em;border:1.5px solid currentColor;color:var(--quiet)}
.status.disputed,.status.denied-only{color:var(--disputed)}.status.corroborated{color:var(--good)}
.sides{display:grid;gap:.4rem 1.6rem;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr))}
.sides h4,.sides h2{border:0;padding:0;margin:.5rem 0 .1rem;font:600 .8rem/1.4 system-ui,sans-serif;color:var(--soft)}.sides ul{margin:0;padding:0;list-style:none}.sides li{margin:.3rem 0 .6rem;font-size:.95rem}
blockquote,.words{margin:.35rem 0 .35rem;padding-left:.9rem;border-left:3px solid var(--line)}
.speaker{break-inside:avoid}.speaker ul{list-style:none;padding:0;margin:.2rem 0}.speaker li{margin:.6rem 0}
.tags span{display:inline-block;margin-right:.7rem;color:var(--soft)}
.bar{display:inline-block;width:6rem;max-width:100%;vertical-align:middle}.bar rect{fill:var(--good)}.bar .against{fill:var(--accent)}.bar .none{fill:var(--line)}
.report-text{max-width:42rem;font-size:1.06rem}.report-text p{margin:.85rem 0}.report-text h2{border:0;padding:0;margin:1.8rem 0 .4rem;font-size:1.2rem}
.report-text .repeated{font-size:.9rem;color:var(--soft)}.report-text .caption{font-size:.9rem;color:var(--soft);border-left:3px solid var(--line);padding-left:.8rem}
.s:target{background:var(--mark);box-shadow:0 0 0 .25rem var(--mark)}
.said{background:var(--said)}.trigger{border-bottom:2px solid var(--accent)}.fig{background:var(--figure)}.time{border-bottom:1px dotted var(--soft)}
.report-text a{color:inherit;text-decoration-color:var(--line)}.report-text a:hover{text-decoration-color:var(--link)}
.key span{margin-right:1rem;padding:0 .25em}
.two{display:grid;gap:0 3rem;grid-template-columns:minmax(0,1fr)}@media (min-width:62rem){.two{grid-template-columns:minmax(0,42rem) minmax(0,1fr)}}
aside.side{font:.85rem/1.5 system-ui,sans-serif}aside.side h2{font-size:1rem;margin-top:1.5rem}aside.side dl{margin:0}aside.side dt{color:var(--soft)}aside.side dd{margin:0 0 .6rem}
details{margin:.8rem 0}summary{cursor:pointer;padding:.3rem 0;font:600 .9rem/1.5 system-ui,sans-serif}
.ledger td:first-child{white-space:nowrap}.ledger .out{color:var(--soft)}
input[type=search]{font:inherit;width:100%;padding:.6rem .8rem;border:1.5px solid var(--soft);border-radius:.3rem;background:var(--card);color:inherit}
.hits{list-style:none;padding:0}.hits li{padding:.7rem 0;border-bottom:1px solid var(--line)}
.columns{columns:16rem;column-gap:2rem;padding:0;list-style:none}.columns li{break-inside:avoid;padding:.2rem 0}
@media (max-width:40rem){html{font-size:16px}h2{margin-top:2.2rem}.points li{font-size:1.05rem;grid-template-columns:1.9rem 1fr}svg text{font-size:22px}.timeline text{font-size:24px}.timeline .minor{display:none}table.stack thead{position:absolute;left:-99rem}table.stack tr{display:block;padding:.6rem 0;border-bottom:1px solid var(--line)}table.stack td,table.stack th{display:block;border:0;padding:.1rem 0;text-align:left}table.stack td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--link:#000}html{font-size:10.5pt}.top nav,.contents,.skip,details:not([open]){display:none}h2{break-after:avoid}main{max-width:none}}
`;
