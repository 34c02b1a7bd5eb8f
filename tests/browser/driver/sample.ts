import { join } from 'node:path';
import { ROOT } from './launch';

/** The posting that `npm start` opens by itself. */
export const SAMPLE = join(ROOT, 'assets/samples/social-media-strategist.html');
