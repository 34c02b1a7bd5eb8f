// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { SAID, verdictWith } from '../../tests/fixtures/verdicts';
import type { VerdictKind } from '../analysis/verdict';
import { english } from '../report/english';
import { verdictAsMarkdown, verdictAsText } from '../report/share';
import { reportText } from '../report/text';
import { VerdictSentence } from './verdict-sentence';
import { WordsContext } from './words';

it.each(SAID)('says %o alike in pages, in reports and in what is copied', (part, said) => {
  const verdict = verdictWith({ ...part, title: 'Social media' });
  const app = document.createElement('div');
  render(
    <WordsContext.Provider value={english}>
      <VerdictSentence verdict={verdict} heading />
    </WordsContext.Provider>,
    app,
  );
  expect(app.querySelector('h1')?.textContent).toBe(said);
  expect(reportText(verdict).split('\n')[2]).toBe(said);
  expect(verdictAsText(english, verdict, '').split('\n')[1]).toBe(said);
  expect(verdictAsMarkdown(english, verdict, '')).toContain(`**${said}**`);
});

it('leaves no kind of verdict out', () => {
  const all: Record<VerdictKind, true> = {
    match: true,
    mislabelled: true,
    no_claim: true,
    not_social: true,
    unclear: true,
  };
  expect(new Set(SAID.map(([{ verdict }]) => verdict))).toEqual(new Set(Object.keys(all)));
});
