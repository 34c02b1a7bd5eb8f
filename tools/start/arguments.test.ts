import { expect, it } from 'vitest';
import { isUrl, parseStart } from './arguments';

it('opens the sample, an address or a file, in the browser that is named', () => {
  expect(parseStart([])).toMatchObject({ target: undefined, engine: undefined, error: null });
  expect(parseStart(['--browser', 'firefox', 'posting.html'])).toMatchObject({
    target: 'posting.html',
    engine: 'firefox',
  });
  expect(isUrl('HTTPS://jobs.example/1')).toBe(true);
  expect(isUrl('httpd.html')).toBe(false);
});

it.each([
  [['a', 'b'], 'Give one address or file.'],
  [['--browser', 'lynx'], 'There is no browser "lynx": give chromium or firefox.'],
])('says what is wrong with %j', (args, error) => expect(parseStart(args).error).toBe(error));
