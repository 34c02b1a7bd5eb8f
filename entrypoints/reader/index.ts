import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readHere } from './read-here';

/*
 * An unlisted script rather than a content script of WXT's: that one announces itself, with the extension's id, by an event in the
 * page at every start, and so would tell every page that TrueTitle is there.
 */
export default defineUnlistedScript(() => readHere(document));
