import type { Node } from 'prosemirror-model';
import { blocksOf } from '../../analysis/text/blocks';
import { blankDraft, draftOf, drafts, keepVersion } from '../../extension/drafts';
import type { Draft, DraftContent } from '../../extension/shapes/drafts';
import { docOf } from './editor/from-blocks';
import { docFrom } from './editor/start';

/** A draft that is open here and nowhere else. */
export interface Session {
  draft: Draft;
  doc: Node;
  /** It is a copy, since the draft itself is open in another window. */
  copied: boolean;
}

/**
 * Opens a draft; without an id the one that was changed last and is not open elsewhere, or a blank one. Until the signal aborts no
 * other window writes to it: a second one gets a copy. Rejects when the draft is there but cannot be read; it stays as it is.
 */
export async function openSession(id: string | null, signal: AbortSignal): Promise<Session> {
  const wanted = id ? await draftOf(id) : undefined;
  if (wanted) return sessionOf((await lock(wanted.id, signal)) ? wanted : copyOf(wanted), wanted);
  for (const draft of id ? [] : await drafts())
    if (isReadable(draft) && (await lock(draft.id, signal))) return sessionOf(draft, draft);
  const blank = { ...blankDraft(), ...(id ? { id } : {}) };
  await lock(blank.id, signal);
  return sessionOf(blank, blank);
}

function isReadable(draft: Draft): boolean {
  try {
    return contentDoc(draft) !== null;
  } catch {
    return false;
  }
}

const copyOf = ({ title, doc, raw }: Draft): Draft => blankDraft({ title, doc, raw });

async function sessionOf(draft: Draft, asked: Draft): Promise<Session> {
  const doc = contentDoc(draft);
  if (draft.doc) await keepVersion(draft);
  return { draft, doc, copied: draft.id !== asked.id };
}

/** The document of a draft or of one of its versions. */
export function contentDoc({ doc, raw }: DraftContent): Node {
  if (doc) return docFrom(doc);
  return raw ? docOf(raw.text, raw.blocks.length > 0 ? raw.blocks : blocksOf(raw.text, 'text')) : docOf('', []);
}

/** Takes the lock of a draft until the signal aborts. False when another window has it. */
function lock(id: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const held = new Promise<void>((end) => signal.addEventListener('abort', () => end(), { once: true }));
    navigator.locks.request(`draft ${id}`, { ifAvailable: true }, (granted) => {
      resolve(granted !== null);
      return granted ? held : undefined;
    });
  });
}
