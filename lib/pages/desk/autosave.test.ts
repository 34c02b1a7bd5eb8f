import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { autosave, type SaveState } from './autosave';

const storeDraft = vi.hoisted(() => vi.fn<(draft: { title: string }) => Promise<void>>());
vi.mock('../../extension/drafts', () => ({ storeDraft, keepVersion: vi.fn() }));

const DRAFT = { id: 'one', title: '', role: null, doc: null, raw: null, changed: 0 } as never;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', new EventTarget());
  storeDraft.mockReset();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('says "saved" only when all that was written is', async () => {
  const stored = Promise.withResolvers<void>();
  storeDraft.mockReturnValueOnce(stored.promise).mockResolvedValueOnce();
  const states: SaveState[] = [];
  const save = autosave(
    DRAFT,
    () => null,
    (state) => states.push(state),
    new AbortController().signal,
  );
  save.change({ title: 'Content' });
  await vi.advanceTimersByTimeAsync(300);
  save.change({ title: 'Content Creator' });
  stored.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(states).not.toContain('saved');
  await vi.advanceTimersByTimeAsync(300);
  expect(states.at(-1)).toBe('saved');
  expect(storeDraft.mock.lastCall?.[0].title).toBe('Content Creator');
});

it('stores at once when the page is left', () => {
  storeDraft.mockResolvedValue();
  const save = autosave(
    DRAFT,
    () => null,
    () => undefined,
    new AbortController().signal,
  );
  save.change({ title: 'Content Creator' });
  window.dispatchEvent(new Event('pagehide'));
  expect(storeDraft).toHaveBeenCalledOnce();
});
