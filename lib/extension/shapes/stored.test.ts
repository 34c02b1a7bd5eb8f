import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import keptRead from '../../../tests/fixtures/stored/kept-read.json';
import keptUnread from '../../../tests/fixtures/stored/kept-unread.json';
import settings from '../../../tests/fixtures/stored/settings.json';
import { storedCorrection } from './changes';
import { draftVersion, storedDraft } from './drafts';
import { keptPosting, keptSummary } from './kept';
import { allReadable, readable } from './lenient';
import { SETTINGS, type SettingName } from './settings';

/*
 * The files of tests/fixtures/stored hold values as earlier versions stored them. Recorded ones are never changed: what people
 * have stored must stay readable.
 */

/** A stored own entry as it is read: what it means in words stays in the text it was compiled from. */
const withoutMeaning = ({ means: _, ...entry }: (typeof settings)['setting:own']['entries'][number]) => entry;

describe('settings of the first version', () => {
  it.each(Object.entries(settings))('%s means what it meant', (key, stored) => {
    const name = key.replace('setting:', '') as SettingName;
    const { text, entries } = settings['setting:own'];
    const meant = key === 'setting:own' ? { text, entries: entries.map(withoutMeaning) } : stored;
    expect(readable<unknown>(SETTINGS[name].schema, stored)).toEqual(meant);
  });
});

describe('own entries', () => {
  const { text, entries } = settings['setting:own'];
  const [entry] = entries;
  const read = (...stored: unknown[]) => readable(SETTINGS.own.schema, { text, entries: stored })?.entries;

  it('keep their text and the others when one is damaged', () => {
    const kept = readable(SETTINGS.own.schema, { text, entries: [{ ...entry, words: 'boost toots' }, entry, null] });
    expect(kept).toEqual({ text, entries: entries.map(withoutMeaning) });
  });

  it('are read with and without a strength, a noun, a frame', () => {
    const { strength: _s, nouns: _n, frames: _f, more: _m, ...bare } = entry as object as Record<string, unknown>;
    const { means: _w, ...compiled } = entry as object as Record<string, unknown>;
    expect(read(bare)).toEqual([{ ...compiled, strength: 1 }]);
    expect(read(entry)?.[0]?.strength).toBe(2);
  });

  it('without a category decide nothing', () => expect(read({ ...entry, category: null })).toEqual([]));
});

describe('kept postings', () => {
  it.each([keptRead, keptUnread])('are read as they were stored', (stored) => {
    const { posting, verdict, ...rest } = v.parse(keptPosting, stored);
    const { posting: storedPosting, verdict: storedVerdict, ...storedRest } = stored;
    expect([rest, posting]).toEqual([storedRest, storedPosting]);
    expect(verdict).toMatchObject(storedVerdict);
  });

  it('get what verdicts did not have yet', () => {
    const { flags: _f, definitions: _d, position: _p, ...early } = keptRead.verdict;
    const { verdict } = v.parse(keptPosting, { ...keptRead, verdict: early });
    expect([verdict.flags, verdict.definitions, verdict.position]).toEqual([[], [], null]);
    expect(verdict.role).toBe('content_creator');
  });

  it('keep their text whatever became of the rest', () => {
    const { id, saved, posting } = keptRead;
    const read = v.parse(keptPosting, { id, saved, posting: { title: posting.title, text: posting.text }, changes: 3 });
    expect(read).toMatchObject({ posting: { text: posting.text, company: null, blocks: [] }, changes: {}, note: '' });
    expect(read.verdict).toMatchObject({ verdict: 'unclear', duties: [], mix: { execution: 0 } });
  });

  it('lose a damaged duty, change or earlier text alone', () => {
    const { duties } = keptRead.verdict;
    const read = v.parse(keptPosting, {
      ...keptRead,
      changes: { ...keptRead.changes, x: 'cooking' },
      earlier: [{ at: 'yesterday', text: 1 }, ...keptRead.earlier],
      verdict: { ...keptRead.verdict, duties: [{ text: 7 }, ...duties] },
    });
    expect([read.changes, read.earlier]).toEqual([keptRead.changes, keptRead.earlier]);
    expect(read.verdict.duties).toHaveLength(duties.length);
  });

  it('without a text are left out, and never take others along', () => {
    expect(allReadable(keptPosting, [{ id: 'damaged' }, keptRead, null]).map(({ id }) => id)).toEqual([keptRead.id]);
  });
});

describe('lists of kept postings', () => {
  const mix = { execution: 1, strategy: 0, community: 0, ads: 0, analytics: 0, other: 0 };
  const summary = {
    ...{ id: 'a', saved: 1, url: '', title: 'Host', company: null, role: 'content_creator', verdict: 'match' },
    ...{ level: null, mix, duties: 3, note: '', changed: false, words: 'host' },
  };

  it('are read as they were stored', () => expect(v.parse(keptSummary, summary)).toEqual(summary));

  it('leave out what has no title, and fill in the rest', () => {
    const poor = { id: 'b', saved: 1, title: 'Host', words: 'host', note: '', mix: {}, role: 'chef' };
    const read = allReadable(keptSummary, [{ id: 'damaged', saved: 1, url: '' }, poor, summary]);
    expect(read.map(({ id, role }) => [id, role])).toEqual([
      ['b', null],
      ['a', 'content_creator'],
    ]);
    expect(read[0]).toMatchObject({ verdict: 'unclear', duties: 0, mix: { ads: 0 } });
  });
});

describe('corrections', () => {
  it('are read as they were stored, and lose a damaged change alone', () => {
    const changes = { 'Edit texts': 'ads', Publish: 'not_duty', constructor: 'community' };
    const stored = { title: 'Editor', url: null, changes: { ...changes, Film: 'sales' } };
    expect(readable(storedCorrection, stored)?.changes).toEqual(changes);
    expect(readable(storedCorrection, { changes: [] })?.changes).toEqual({});
  });
});

describe('drafts', () => {
  const raw = { text: 'Film reels', blocks: [{ kind: 'paragraph', start: 0, end: 10 }] };
  const draft = { id: 'd', title: 'Old', doc: null, raw, created: 1, changed: 2 };
  const doc = { type: 'doc', content: [{ type: 'marquee', attrs: { level: 1 } }] };

  it('and versions are read as they were stored', () => {
    expect(v.parse(storedDraft, draft)).toEqual(draft);
    expect(v.parse(storedDraft, { ...draft, doc, raw: null })).toEqual({ ...draft, doc, raw: null });
    const version = { id: 3, draft: 'd', at: 1, title: 'Older', doc, raw: null };
    expect(v.parse(draftVersion, version)).toEqual(version);
  });

  it('are laid out anew where their blocks are damaged', () => {
    const stored = { ...draft, raw: { ...raw, blocks: [{ kind: 'marquee' }] } };
    expect(v.parse(storedDraft, stored).raw).toEqual({ text: raw.text, blocks: [] });
  });

  it.each([{ doc: 'Film reels' }, { doc: null, raw: { text: 7 } }, { raw: undefined }])(
    'are never taken for less than they hold: %o',
    (damage) => expect(readable(storedDraft, { ...draft, ...damage })).toBeUndefined(),
  );
});
