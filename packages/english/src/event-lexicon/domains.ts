/**
 * Words of matters in which the language of conflict is a figure of speech. A report that holds many of them tells of a
 * match, a show or a market; then only plain violence counts. Written for this project.
 */
export const domainWords = {
  sport:
    'match goal goals goalkeeper midfielder striker defender coach league cup championship champions tournament referee penalty halftime half-time overtime quarterback touchdown innings wicket batsman bowler nil draw semifinal semi-final quarterfinal finalist fixture squad stadium fans medal medalist olympic olympics athlete athletes teammate scored scoring scorer equaliser equalizer relegation playoff playoffs grand-slam tennis football soccer rugby cricket hockey basketball baseball marathon sprint swimmer cyclist golf boxer boxing heavyweight knockout kickoff kick-off derby season seeded set-point offside hat-trick pitcher inning derbies downhill slalom skier',
  culture:
    'opera conductor chorus tenor soprano orchestra symphony concerto premiere premiered film movie director screenplay actor actress album song band singer stage audience novel author gallery exhibition painting sculpture ballet theatre theater festival curtain libretto box-office sequel comedy drama costume choreographer novelist poet fashion catwalk recipe chef cuisine orchestra repertoire applause encore rehearsal cast soundtrack studio celebrity',
  market:
    'shares stocks index investors traders yields dividend earnings quarterly revenue profit nasdaq ftse dow bourse basis-points futures hedge equities commodity rallied bonds bulls bears analysts shareholders forex currency rebounded',
  weather: 'forecast forecasters temperatures rainfall humidity snowfall celsius fahrenheit meteorological meteorologists showers thunderstorm thunderstorms gusts windchill barometer drizzle mph heatwave',
} as const;

/** Objects and partners that make a violent word a figure of speech: "battle with cancer", "war on drugs". */
export const figurativeObjects =
  'cancer disease illness inflation poverty corruption drug drugs addiction obesity odds cold heat boredom deficit debt unemployment climate emission hunger hearts heart mind minds imagination nerve chord balance record headline headlines market markets price prices rate rates gold oil jackpot note pose stage wave road roads flames blaze wildfire fire fires elements gravity time boredom traffic pollution plastic waste virus pandemic covid coronavirus malaria aids hiv infection epidemic extinction discrimination racism inequality terrorism extremism militancy radicalism ice snow storm wind waves tide bug bugs problem problems challenge challenges crime doping'.split(
    ' ',
  );

/** Words before an event noun that make it a figure of speech or a thing of another kind. */
export const figurativeModifiers =
  'heart panic asthma price legal court custody bidding ratings beauty ad advertising marketing charm hearing election electoral presidential primary re-election fundraising membership sales football film transfer shopping crime class culture turf star relay penalty free last-ditch wicket goal personal hat-trick title relegation promotion playoff chess tennis snow ice forest bush house apartment kitchen factory lightning solar sporting title-winning first-half second-half group qualifying warm-up'.split(
    ' ',
  );
