// `pnpm train MODEL [options]`: clusters, tagger, parser, names or chains.
const models = ['clusters', 'tagger', 'parser', 'names', 'chains'];
const [model = ''] = process.argv.splice(2, 1);
if (!models.includes(model)) {
  console.error(`pnpm train ${models.join('|')} [--gold FOLDER] [--date DAY]`);
  process.exitCode = 2;
} else await import(`./train-${model}.ts`);
