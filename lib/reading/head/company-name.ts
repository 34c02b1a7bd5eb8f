/** What boards write around an employer's name: who posted, the place, how it is rated, how old the posting is, how many follow. */
const BEFORE =
  /^(?:(?:posted |hired )?by|at|bei|company|employer|hiring (?:company|organi[sz]ation)|arbeitgeber|unternehmen|entreprise|empresa)\s?:?\s(?=\S)/i;
const BEHIND = [
  / [·•|│⋅] .*$/,
  /(?<!\s)\s{0,9}[([]\s{0,9}(?:on-?site|remote|hybrid|in[- ]office|\d[\d.,]{0,9}(?: (?:reviews?|ratings?|stars?|jobs?))?)\s{0,9}[)\]].*$/i,
  /(?<!\s)\s{1,9}(?:\(?\d(?:[.,]\d)?\)?\s{0,9}(?:\/\s?5|stars?\b|out of 5|[★☆⭐])|[★☆⭐]).*$/i,
  /(?<!\s)\s{1,9}\d[.,]\d(?: \(?[\d.,]{1,9}k?\+?\)?(?: reviews?)?)?$/i,
  /(?<![\s,–—-])[\s,–—-]{1,9}(?:(?:re)?posted\b|published\b|updated\b|veröffentlicht|publi(?:ée?|cad[oa])\b|[\d.,]{1,9}[km]?\+? (?:followers|employees|reviews|jobs|open positions)|view (?:profile|company|all jobs)|follow\b|verified\b).*$/i,
  /(?<![\s,–—-])[\s,–—-]{1,9}(?:(?:\d{1,3}\+?|an?|one) (?:minute|hour|day|week|month)s?|yesterday|today|just now)(?: ago)?$/i,
  /(?<=\p{L}) [–—-] (?:remote|hybrid|on-?site|\p{Lu}[\p{L}' -]{1,40}, \p{Lu}[\p{L} ]{1,30})$/u,
  /, \p{Lu}[\p{L}' -]{1,40}, (?:\p{Lu}{2,3}|\p{Lu}[\p{L} ]{3,30})(?: \d{4,5})?$/u,
];

/** An employer's name without what boards write around it. */
export function cleanCompany(name: string): string {
  let text = name.trim();
  for (const part of [BEFORE, ...BEHIND]) {
    const rest = text.replace(part, '').trim();
    if (rest.length >= 2) text = rest;
  }
  return text;
}
