/** The address a page gives for itself, for copies that lost theirs: its canonical link or its address for sharing. */
export function ownAddress(document: Document): string | undefined {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, shared].find((address) => address && /^https?:/i.test(address) && URL.canParse(address)) ?? undefined;
}
