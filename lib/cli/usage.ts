/** The command line was wrong: exit status 2. */
export class UsageError extends Error {}

export const USAGE = `TrueTitle says which social media role a job posting really describes.

Usage: npm run -s truetitle -- COMMAND [OPTION ...] [FILE ...]

Commands
  check FILE ...     reads postings and says which role each describes
  classify [FILE]    reads duties and says what each is about

COMMAND --help tells more. Everything happens on this machine; nothing is sent anywhere.
`;

export const CHECK_USAGE = `Usage: npm run -s truetitle -- check [--json] [--no-boards] [--no-model] [--text] [--url URL] FILE ...

FILE is a posting as .html, .txt or .md, or many postings as .jsonl, one a line:
  {"id", "title", "body", "format": "html"|"text"|"markdown", "company"?, "url"?}
"-" reads such lines from standard input. A .txt or .md file bears its title in its first line or heading.

  --json        one line of JSON a posting instead of a report for people
  --no-boards   read .html without the tables of known job boards
  --no-model    answer by the lexicon alone: faster, and wrong more often
  --text        add the posting's text, which every "start" and "end" points into (UTF-16)
  --url URL     where the .html files come from, when they don't say so themselves
  -h, --help    this text

An input that cannot be read is answered with "error"; the others still are.
Exit status: 0 every input was answered, 1 an input could not be opened, 2 bad usage, or lexicon/ changed without "npm run lexicon".
`;

export const CLASSIFY_USAGE = `Usage: npm run -s truetitle -- classify [--explain] [--no-model] [FILE ...]

Reads duties, one a line, from FILE or from standard input ("-" or no FILE):
  {"id", "text", "context"?: [text]}
where context holds the other duties of the posting, where they are known,
and writes for each
  {"id", "category", "second", "confidence", "evidence": [{"entry", "text", "start", "end"}]}
where category is execution, strategy, community, ads, analytics, other or not_duty.
A line that cannot be used is answered with "error"; the others still are.

  --explain     add "why": how much came from words, meaning and context, and what each word adds (-1 to 1)
  --no-model    answer by the lexicon alone: faster, and wrong more often
  -h, --help    this text

Exit status: 0 every input was answered, 1 an input could not be opened, 2 bad usage, or lexicon/ changed without "npm run lexicon".
`;
