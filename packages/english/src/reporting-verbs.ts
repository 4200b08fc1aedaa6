/**
 * Verbs by which news reports who says what. Origin: written for this project; licence: as the project.
 *
 * One entry: `lemma frames act`. A lemma may carry a particle or preposition ("point out", "call for").
 *
 * Frames, one letter each; `x:of` and the like name a preposition:
 * - `d` quotation: «"…," she said»
 * - `t` that-clause, `z` clause without "that", `w` clause with who, what, whether, how …
 * - `i` infinitive that tells what is said: "vowed to retake"
 * - `o` one who is told stands between verb and words: "told reporters that", "urged them to"
 * - `n` noun phrase that tells what is said: "demanded their release"; `g` the same with -ing: "denied ramming"
 * - `c` object and what it is called: "called it a crime", "described it as …"
 * - `x:P` object and preposition: "accused him of lying"
 * - `m` a mind rather than a mouth: thought, wish, fear
 * - `v` often no verb at all ("claims", "reports", "order"): the words around it decide
 * - `e` evidence as well as speech ("the figures show"): the subject must be one who can speak
 * - `r` seldom reports speech: only a quotation, "that" or an infinitive beside it makes it count
 */
export const reportingVerbs: readonly string[] = (
  // plain speech
  'say dtzw assert;tell dtzwio assert;add dtz assert;note dtzwv assert;stress dtzwv assert;state dtzwvr assert;explain dtzw assert;' +
  'declare dtzcn assert;announce dtzwn assert;claim dtzinv assert;insist dtz assert;maintain dtzr assert;argue dtz assert;' +
  'assert dtzn assert;contend dtz assert;report dtzgnv assert;reveal dtzwne assert;disclose dtzwn assert;indicate dtzwe assert;' +
  'suggest dtze assert;point out dtzw assert;observe dtzr assert;remark dtzv assert;comment dtvr assert;emphasise dtzwn assert;' +
  'emphasize dtzwn assert;underline dtzwne assert;underscore dtzwne assert;highlight dtwne assert;reiterate dtzn assert;' +
  'repeat dtzr assert;restate dtzn assert;recall dtzw assert;remind dtzo assert;continue dr assert;conclude dtz assert;' +
  'write dtzr assert;tweet dtzwv assert;retweet dr assert;post dtzvr assert;blog dtz assert;message dtzvor assert;text dvor assert;' +
  'describe cd assert;characterise c assert;characterize c assert;label cvr assert;dub c assert;brand cvr assert;term cvr assert;' +
  'portray c assert;depict c assert;liken x:to assert;compare x:to,with assert;refer to nr assert;allude to n assert;' +
  'mention dtzgn assert;cite nr assert;quote dnvr assert;read dzr assert;show twre assert;find tzrne assert;discover tzre assert;' +
  'establish tre assert;estimate tzv assert;calculate tze assert;determine tzwre assert;learn tzr assert;know tzwm assert;' +
  'believe tzm assert;think dtzwm assert;feel tzmr assert;consider tzcmr assert;reckon dtzm assert;figure tzmvr assert;' +
  'guess dtzmv assert;suppose tzm assert;assume tzm assert;suspect tzmv assert;doubt tzwmnv assert;wonder dwm assert;' +
  'understand tzwmr assert;imagine tzm assert;judge tzwmvr assert;deem cm assert;regard cm assert;view cmvr assert;see cmtr assert;' +
  'realise tzwm assert;realize tzwm assert;recognise tzwmr assert;recognize tzwmr assert;notice tzwmvr assert;remember dtzwgm assert;' +
  'inform dtzo assert;notify tzo assert;brief orv assert;update orv assert;answer dtzvr assert;reply dtzv assert;respond dtz assert;' +
  'retort dtzv assert;rejoin d assert;interject d assert;chime in dt assert;chip in d assert;joke dtzv assert;quip dtzv assert;' +
  'laugh drv assert;smile drv assert;sigh drv assert;cry drv assert;exclaim dt assert;shout dtv assert;yell dtv assert;scream dtv assert;' +
  'whisper dtv assert;mutter dt assert;mumble dt assert;murmur dtv assert;chant dtv assert;bark drv assert;snap drv assert;' +
  'growl drv assert;fume dt assert;boast dtz assert;brag dtz assert;gloat dt assert;gush d assert;enthuse dt assert;rave dr assert;' +
  'marvel dt assert;muse dt assert;ponder dw assert;reflect dtr assert;reminisce d assert;recollect dtz assert;recount dtwn assert;' +
  'relate dtr assert;narrate dt assert;testify dtz assert;attest tze assert;elaborate d assert;expound d assert;clarify dtzw assert;' +
  'specify dtzw assert;detail wnvr assert;outline wnv assert;spell out dtwn assert;set out wnr assert;lay out wnr assert;' +
  'sum up dtw assert;summarise dtw assert;summarize dtw assert;communicate tzn assert;convey tn assert;relay tnr assert;' +
  'signal twvre assert;hint dt assert;imply tze assert;intimate tr assert;proclaim dtzcn assert;pronounce cr assert;profess tn assert;' +
  'opine dtz assert;posit tz assert;postulate tz assert;theorise tz assert;theorize tz assert;speculate dtz assert;' +
  'hypothesise tz assert;hypothesize tz assert;venture dr assert;volunteer dr assert;offer up dr assert;confide dtz assert;' +
  'divulge dtwn assert;impart n assert;instruct dtio demand;lecture or assert;preach dt assert;teach tor assert;ask dwio assert;' +
  'inquire dw assert;enquire dw assert;query dwv assert;question wnvr assert;talk about n assert;speak about n assert;speak of n assert;' +
  'tell of n assert;transmit dnr assert;inform about n assert;dwell on n assert;touch on nr assert;put it d assert;' +
  'put dx:at assert;go d assert;begin dr assert;start dr assert;conclude by dr assert;open dr assert;close dr assert;finish dr assert;' +
  'pipe up d assert;speak up d assert;speak out d assert;weigh in dt assert;sound off d assert;hold forth d assert;' +
  'make clear tzw assert;make it clear tzw assert;make plain tzw assert;make known tzw assert;let know tz assert;' +
  'take note of n assert;cast as n assert;praise nx:for,as welcome;' +
  // agreeing and admitting
  'confirm dtzwgn confirm;acknowledge dtzwgn confirm;admit dtzg confirm;concede dtz confirm;confess dtz confirm;own up to gn confirm;' +
  'accept dtzr confirm;agree dtzri confirm;concur dtz confirm;affirm dtzn confirm;reaffirm dtzn confirm;corroborate tn confirm;' +
  'verify tzwnr confirm;certify tz confirm;vouch for n confirm;endorse nr confirm;validate nr confirm;authenticate nr confirm;' +
  'grant trv confirm;attribute x:to assert;claim responsibility for gn confirm;' +
  'claim credit for gn confirm;take responsibility for gn confirm;accept responsibility for gn confirm;stand by n confirm;' +
  'vindicate nr confirm;echo dnv confirm;back up nr confirm;' +
  // denying and rejecting
  'deny dtzgin deny;dispute tznvr deny;refute dtzn deny;rebut dtzn deny;contradict dtn deny;disavow n deny;disclaim n deny;repudiate n deny;' +
  'debunk n deny;counter dtzvr deny;gainsay tn deny;discount nvr deny;dismiss dnx:as deny;scoff dt deny;scoff at n deny;' +
  'laugh off n deny;brush off n deny;brush aside n deny;play down n deny;downplay n deny;shrug off n deny;belie nr deny;' +
  'disprove n deny;negate nr deny;call into question n deny;cast doubt on n deny;reject dgnx:as reject;refuse i reject;decline ir reject;' +
  'rule out gn reject;oppose gnr reject;object dt reject;object to gn reject;spurn n reject;rebuff nv reject;snub nvr reject;' +
  'veto nvr reject;decry n reject;denounce nx:as reject;condemn nx:as,for reject;deplore n reject;slam nx:as,for,over reject;blast nvx:as,for reject;' +
  'lambast nx:as,for reject;lambaste nx:as,for reject;criticise nx:as,for,over reject;criticize nx:as,for,over reject;rebuke nvx:for reject;' +
  'castigate nx:for reject;censure nvx:for reject;deride nx:as reject;ridicule nvx:as reject;mock nx:as,for reject;' +
  'disparage n reject;protest dtnv reject;demur d reject;balk at gn reject;baulk at gn reject;' +
  'bristle at n reject;dissociate from nr reject;distance from nr reject;disagree dt reject;exclude gnr reject;turn down n reject;' +
  'hit out at n reject;lash out at n reject;hit back dt reject;hit back at n reject;fire back dt reject;shoot back dt reject;' +
  'push back on n reject;push back against n reject;push back dt reject;speak out against gn reject;rail against n reject;' +
  'rail at n reject;inveigh against n reject;come out against gn reject;argue against gn reject;caution against gn demand;' +
  'warn against gn demand;advise against gn demand;pour cold water on n reject;take issue with n reject;take exception to n reject;' +
  'disapprove of gn reject;pan nr reject;savage nr reject;excoriate nx:for,as reject;chide dnx:for reject;scold dnx:for reject;' +
  'reprimand nvx:for reject;upbraid nx:for reject;berate nx:for reject;admonish donx:for reject;resist gnr reject;' +
  // accusing
  'accuse x:of accuse;allege dtzn accuse;blame nx:for,on accuse;charge dtx:with accuse;complain dtz accuse;complain of gn accuse;' +
  'complain about gn accuse;fault nx:for accuse;indict nx:for accuse;implicate x:in accuse;insinuate tz accuse;denigrate n accuse;' +
  'reproach nvx:for accuse;grumble dt accuse;gripe dtv accuse;moan dtv accuse;whine dt accuse;bemoan n accuse;lament dtnv accuse;' +
  'rue nr accuse;regret dtgnv apologise;point the finger at n accuse;point finger at n accuse;vilify n accuse;smear nvr accuse;' +
  'attack nvx:as,for reject;assail nx:as,for reject;decry as n accuse;condemn as n accuse;impugn n accuse;malign n accuse;' +
  'take aim at n accuse;' +
  // asking for
  'demand dtzinv demand;urge dtnoi demand;call for gn demand;call on oi demand;call upon oi demand;call ncv assert;appeal to oi demand;' +
  'appeal for n demand;appeal diovr demand;request tnoiv demand;beg doi demand;implore doi demand;plead dtiv demand;plead for n demand;' +
  'plead with oi demand;beseech oi demand;entreat oi demand;exhort doi demand;press oivx:for,on demand;pressure oivx:for,on demand;' +
  'push for gn demand;lobby for gn demand;campaign for gnr demand;agitate for gn demand;clamour for n demand;clamor for n demand;' +
  'insist on gn demand;insist upon gn demand;order nvoi demand;command dtoiv demand;direct oir demand;bid oir demand;enjoin oi demand;' +
  'advise dtzgo demand;counsel dtoiv demand;caution dtzo demand;summon nr demand;require tor demand;' +
  'stipulate tzn demand;dictate twv demand;challenge oivr demand;dare oi demand;nudge oi demand;encourage oi demand;' +
  'invite oi propose;petition oiv demand;petition for n demand;sue for nr demand;pray tir demand;ask for n demand;' +
  'seek nir demand;want im demand;desire inmv demand;warn off n threaten;' +
  // undertaking
  'promise dtzinov promise;pledge dtzinv promise;vow dtzinv promise;swear dtzi promise;commit to gn promise;undertake ir promise;assure dtzo promise;' +
  'reassure dtzo promise;guarantee tznv promise;ensure tr promise;resolve tivr promise;' +
  'plan imv promise;intend im promise;aim imv promise;consent to gn promise;' +
  'offer div propose;commit ir promise;' +
  // threatening and warning
  'threaten dtzix:with threaten;warn dtzov threaten;warn of n expect;warn about gn expect;caution about gn expect;menace n threaten;' +
  'vow revenge d threaten;' +
  // proposing
  'propose dtginv propose;recommend dtgn propose;float nvr propose;moot n propose;put forward n propose;' +
  'advocate gnv propose;advocate for gn propose;champion gnv propose;table nvr propose;' +
  'submit tr propose;pitch nvr propose;' +
  // welcoming
  'welcome gnv welcome;hail nx:as welcome;applaud ngx:for welcome;commend nx:for welcome;laud nx:for,as welcome;congratulate nx:on,for welcome;' +
  'thank nx:for welcome;salute nx:for welcome;compliment nvx:on,for welcome;celebrate nr welcome;cheer nvr welcome;appreciate nr welcome;support gnvrm welcome;' +
  'back nvrm welcome;favour gnvm welcome;favor gnvm welcome;extol n welcome;tout nx:as welcome;greet nr welcome;credit nvx:with,for welcome;' +
  'approve of gn welcome;rejoice dt welcome;defend nr welcome;admire nm welcome;' +
  // expecting
  'expect tzim expect;predict dtzwn expect;forecast tznv expect;foresee tznm expect;anticipate tzgnm expect;project tzvr expect;hope dtzivm expect;' +
  'hope for nm expect;fear tznvm expect;worry dtzm expect;worry about gnm expect;envisage tgnm expect;envision tgnm expect;' +
  'prophesy tzn expect;foretell tn expect;trust tvrm expect;bet tzvrm expect;look forward to gnm expect;wish tzvm expect;dread gnvm expect;' +
  'wager tzv expect;' +
  // apologising
  'apologise dt apologise;apologize dt apologise;apologise for gn apologise;apologize for gn apologise;apologise to o apologise;' +
  'apologize to o apologise;express regret for gn apologise;express remorse for gn apologise;say sorry for gn apologise;' +
  'express regret over gn apologise;' +
  // light verbs with their nouns
  'express hope t expect;express concern t accuse;express concern about n accuse;express concern over n accuse;express doubt t deny;' +
  'express confidence t expect;express support for n welcome;express readiness i propose;express willingness i propose;' +
  'express outrage at n reject;express satisfaction with n welcome;voice concern t accuse;voice concern about n accuse;' +
  'voice concern over n accuse;voice support for n welcome;voice hope t expect;voice opposition to gn reject;issue a warning t threaten;' +
  'issue a call for n demand;give assurances t promise;give warning t threaten;express fear t expect;express optimism t expect;' +
  'raise the possibility t expect;raise concern about n accuse;make a call for n demand;reserve the right i threaten;' +
  'take credit for gn confirm;lodge a protest over n accuse;express condolences over n apologise'
).split(';');

/** `lemma past participle present-participle third-person` where the rules do not give them; participle = past where it is left out. */
export const irregularVerbs: readonly string[] = (
  'say said said saying says;tell told;write wrote written;speak spoke spoken;think thought;feel felt;know knew known;see saw seen seeing;' +
  'understand understood;find found;learn learned;hear heard;read read;show showed shown;swear swore sworn;bid bid bid bidding;bet bet bet betting;' +
  'begin began begun beginning;go went gone;put put put putting;set set set setting;lay laid;spell spelled;sum summed summed summing;' +
  'hold held;make made;let let let letting;take took taken;give gave given;cast cast;seek sought;beseech besought;forecast forecast;' +
  'foresee foresaw foreseen foreseeing;foretell foretold;teach taught;gainsay gainsaid;come came come;stand stood;shoot shot;undertake undertook undertaken;' +
  'broadcast broadcast;hit hit hit hitting;own owned;turn turned;call called;plead pleaded;agree agreed agreed agreeing;decree decreed decreed decreeing;' +
  'guarantee guaranteed guaranteed guaranteeing;referee refereed refereed refereeing;dye dyed;die died died dying;lie lied lied lying;' +
  'pan panned panned panning;sue sued sued suing;deny denied;rue rued rued ruing;argue argued argued arguing;tweet tweeted'
).split(';');

/** Verbs that double their last consonant before -ed and -ing. */
export const doublingVerbs: readonly string[] = (
  'admit refer rebut commit concur regret quip blog slam snub transmit submit beg brag demur infer prefer defer snap pan dub plan ' +
  'extol rap label signal equal model travel counsel program rebel'
).split(' ');
