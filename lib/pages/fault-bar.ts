import type { Words } from '../report/words';

/**
 * Says in the page what failed without anybody there to say it, above all that something could not be stored: no click may be lost in
 * silence. One line at a time, until the next fault.
 */
export function sayFaults(view: Window, words: Words): void {
  const bar = view.document.createElement('p');
  bar.className = 'fault';
  bar.setAttribute('role', 'alert');
  view.addEventListener('unhandledrejection', ({ reason }) => {
    bar.textContent = faultText(words, reason);
    view.document.body.append(bar);
  });
}

/** What failed, and what to do about it. */
export const faultText = (words: Words, reason: unknown): string =>
  isFull(reason) ? words('fault_full') : words('fault_other', messageOf(reason));

const messageOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)).replace(/\.$/, '');

/** Browsers call a full disk and a full storage by several names. */
const isFull = (reason: unknown) =>
  /quota|no space|disk ?full|NS_ERROR_FILE_NO_DEVICE_SPACE/i.test(
    reason instanceof Error || reason instanceof DOMException ? `${reason.name} ${reason.message}` : String(reason),
  );
