import { compareCodePoints } from './compare-code-points.ts';

/** Danish function words: they say nothing of what a passage is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `ad af alle allerede alt altid anden andet andre at bl bla blandt blev blive bliver både da de dem den denne dens der deres derfor derved
   desuden det dette dig din disse dog du efter egen eget egne eller en end er et etc f fast fik flere for fordi
   forhold fra fx få får ft før gennem gør ham han hans har have heraf heri herpå hertil herunder hos hun hvad hver hverken hvilke
   hvilken hvis hvor hvordan hvorfor hvorvidt i ift igennem ikke imellem ind inden indenfor ingen jeg jf kan kun kunne lige man med medens mellem men mens mere mest
   mm mod mv mfl må måtte nedad ned nemlig noget nogle nok nu når nær næsten ofte og også om omkring op opad os over overfor på
   ret samt samtidig sammen selv selve ses sig siden sin sine sit sker skal skulle snarere som stadig så således sådan sådanne særligt
   thi til tillige trods ud udad uden uanset under vedr ved vi via vil ville vor vore vores være været`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** The distinct content words of a passage, sorted: its concordance. A passage of function words keeps them all. */
export function contentWords(words: readonly string[]): string[] {
  const distinct = [...new Set(words)].sort(compareCodePoints);
  const content = distinct.filter((word) => !STOP_WORDS.has(word));
  return content.length > 0 ? content : distinct;
}
