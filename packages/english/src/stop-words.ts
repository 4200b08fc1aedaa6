/**
 * The commonest words of languages that news comes in, to tell which one a text is in.
 * Origin: general knowledge of the languages. Licence: Apache-2.0.
 */
export const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a that is was for on with as by at from he said his it has have be not are were an which this had but they who been their its will',
  fr: 'le la les de des du et en un une est que qui dans pour par sur au aux avec ce cette il elle sont pas plus ne se son sa ses ont été a',
  de: 'der die das und in den von zu mit ist im des auf für nicht ein eine dem sich als auch es an werden aus er hat dass sie nach bei um am sind noch wie über',
  es: 'el la los las de del y en un una que es por con para se no su al lo como más o pero sus le ha este sí entre cuando muy sin sobre también',
  pt: 'o a os as de do da dos das e em um uma que é por com para se não no na ao mais como mas foi ele sua ou quando muito nos já eu também só pelo pela',
  it: 'il lo la i gli le di del della dei e in un una che è per con non si da al sono come anche più ha nel alla dal ma suo questo delle',
  nl: 'de het een en van in is dat op te voor met zijn niet aan er om ook als dan maar bij nog uit door naar heeft ze werd wordt over',
  sv: 'och i att det som en på är av för med till den har de inte om ett han var men sig från vi så kan när efter',
  pl: 'i w na z do się nie że jest o jak po to od za przez ale dla jego przy oraz są już który tym został',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ancak ya ki ne var değil olduğu tarafından',
  id: 'yang dan di dengan untuk dari ini dalam pada itu tidak akan oleh ke juga adalah telah karena tersebut mereka kepada sebagai',
  ro: 'și în de la a cu pe un o din pentru care nu mai este ce să au fost sunt prin după sau către',
  sw: 'ya na wa kwa ni katika la za kuwa hiyo huo pia baada kama yake hayo watu alisema',
};
