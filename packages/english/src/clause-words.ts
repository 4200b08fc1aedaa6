/**
 * Small words that show where clauses and noun phrases begin and end. Origin: written for this project; licence: as
 * the project. Lower case, plain apostrophes.
 */
export const determiners: readonly string[] = (
  'the a an this that these those some any no each every either neither both all another such many several few most more much ' +
  'what which whose half'
).split(' ');
export const possessivePronouns: readonly string[] = 'his her its their our my your whose'.split(' ');
export const subjectPronouns: readonly string[] = (
  'he she it they we i you who one everybody everyone nobody somebody someone anyone anybody both others another some many most ' +
  'several few none all this that these those there'
).split(' ');
export const personalPronouns: readonly string[] = 'he she it they we i you'.split(' ');
export const objectPronouns: readonly string[] = 'him her it them us me you himself herself itself themselves'.split(' ');
export const prepositions: readonly string[] = (
  'of in on at by for from with to into onto over under about against between among amid amidst during through throughout across ' +
  'after before since until till within without near inside outside behind beyond above below beside besides despite toward towards ' +
  'upon via per like unlike around along off up down out as than following regarding concerning including'
).split(' ');
export const coordinators: readonly string[] = 'and or but nor yet plus'.split(' ');
export const subordinators: readonly string[] = (
  'that while whereas because although though if when as before after since until unless whether once so lest whereupon even ' +
  'where why how however'
).split(' ');
/** The tokenizer divides "won't" into "wo" and "n't". */
export const auxiliaries: readonly string[] = (
  "is are was were be been being am 's 're 'm has have had having 've does do did will would shall should can could may might must ought " +
  "'ll 'd cannot wo ca ai sha"
).split(' ');
export const modals: readonly string[] = (
  "will would shall should can could may might must ought 'll cannot wo ca sha"
).split(' ');
export const haveForms: readonly string[] = "has have had having 've".split(' ');
export const beForms: readonly string[] = "is are was were be been being am 're 'm ai".split(' ');
export const negations: readonly string[] = (
  "not n't n’t never no nor neither nobody none nothing nowhere without cannot hardly barely scarcely"
).split(' ');
/** Adverbs that stand inside a verb group, beside those in -ly. */
export const verbAdverbs: readonly string[] = (
  'also later earlier then now again already still once first ever never not just even only soon often always sometimes long ' +
  'previously since further furthermore however too though meanwhile moreover instead therefore thus so far twice almost nearly ' +
  'rather quite perhaps maybe indeed yesterday today tomorrow tonight ago before afterwards afterward recently online abroad together'
).split(' ');
/** Words that hedge: what follows is not said outright. */
export const hedges: readonly string[] = (
  'appeared appears appear appearing seemed seems seem seeming apparently reportedly allegedly seemingly possibly perhaps might may ' +
  'could supposedly purportedly tended hinted'
).split(' ');
export const timeWords: readonly string[] = (
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'yesterday today tonight tomorrow morning afternoon evening night noon midnight week month year weekend day hours minutes'
).split(' ');
/** Past forms of common verbs that no rule tells: they show a finite verb. */
export const irregularPasts: readonly string[] = (
  'went took made came had did was were got gave saw knew thought found left felt brought bought caught kept held led met paid put ran ' +
  'said sent set sold sat stood spoke spent told took taught won wrote began became broke built chose drew drove fell fled flew fought forgot ' +
  'froze grew heard hid hit hurt laid lay lent lost meant rose rode rang sank shot shut slept stole struck swore swept swam threw understood ' +
  'wore woke withdrew died lied bore beat bent bid bled blew burnt cast clung cost cut dealt dug ate fed sought split spread sprang stuck ' +
  'stung swung tore wept wound'
).split(' ');
/** Base and -s forms of common verbs that show a finite verb in the present. */
export const commonVerbs: readonly string[] = (
  'is are has have does do goes go makes make takes take comes come gets get gives give sees see knows know finds find keeps keep holds leads ' +
  'meets pays runs sends sets sits stands speaks spends wins writes begins becomes breaks builds falls fights grows hears hits loses means remains ' +
  'remain needs need wants want seems seem appears appear works work plays play looks look helps continues continue faces includes include ' +
  'depends belongs exists stems offers provides requires allows causes carries recognises recognizes involves shows show uses use'
).split(' ');
/** Connectives that open a sentence and belong to no clause in it. */
export const openers: readonly string[] = (
  'meanwhile however moreover furthermore also still yet but and so thus therefore nevertheless nonetheless additionally separately ' +
  'earlier later then instead besides similarly likewise finally firstly secondly lastly elsewhere indeed overall again or'
).split(' ');
/** Short forms with an apostrophe in front that opens no quotation. */
export const elisions: readonly string[] = "em tis twas til till cause cuz n bout round neath s t re ve ll d m kay ere nuff".split(' ');
