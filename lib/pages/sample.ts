import type { Posting } from '../analysis/posting';
import { blocksOf } from '../analysis/text/blocks';

const TEXT = `What you will do
- Film and edit short videos in our bakery three times a week
- Write captions and stories for Instagram and TikTok
- Photograph new breads and cakes for the website
- Design posters and menus in Canva
- Schedule and publish all posts
- Reply to comments on working days
What we offer
- Warm bread every morning`;

/** A posting of an imagined bakery, for showing how TrueTitle works. */
export const SAMPLE: Posting = {
  title: 'Social Media Strategist',
  company: 'The Corner Bakery',
  text: TEXT,
  blocks: blocksOf(TEXT, 'text'),
};
