import { describe, expect, it } from 'vitest';
import { documentOf } from '../cli/dom';
import { isClosed } from './closed-job';
import { linesIn } from './text/walk';

const says = (text: string) => {
  const document = documentOf(`<title>Editor</title><h1>Editor</h1><p>${text}</p>`);
  return isClosed(document, linesIn(document.body));
};

describe('notices', () => {
  it.each([
    'Applications for this role have closed.',
    'The application deadline has passed.',
    'Position filled',
    'This listing has been archived',
    'The job you are trying to apply for has been filled.',
    'Sorry, this job is unavailable',
    'We are no longer accepting applications',
    'Job expired',
    'We have already filled this position',
    'Diese Stelle ist bereits besetzt.',
    "Cette offre n'est plus disponible.",
  ])('say that a job is gone: %s', (text) => expect(says(text)).toBe(true));

  it.each([
    'This job stays open until the position has been filled.',
    'Once this vacancy is filled we take the page down.',
    'If the role has been closed, you get a mail.',
    'Applications close on 3 May.',
    'The office is closed on Mondays.',
    'Make sure that your form has been filled out.',
    'You close deals and keep our listings up to date.',
  ])('do not say so: %s', (text) => expect(says(text)).toBe(false));
});
