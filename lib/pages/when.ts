/** A time (milliseconds since 1970) as day and time in the page's language. */
export function when(time: number): string {
  const language = document.documentElement.lang || 'en';
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** A time as a day in the page's language. */
export function day(time: number): string {
  return new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'medium' }).format(time);
}
