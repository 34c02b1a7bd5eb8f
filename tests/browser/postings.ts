import type { SitePage } from './driver/site';

/** A posting as a plain page. */
export function postingPage(title: string, company: string, duties: string[], more = ''): SitePage {
  const list = duties.map((duty) => `<li>${duty}</li>`).join('');
  return {
    html: `<!doctype html><html lang="en"><title>${title} - ${company}</title><main><h1>${title}</h1><p class="company">${company}</p>
      <h2>What you will do</h2><ul>${list}</ul>${more}</main></html>`,
  };
}

/** Much is asked of a beginner here: strategy, evenings, several trades. */
export const BEGINNER = postingPage(
  'Junior Social Media Coordinator',
  'Copper Kettle Tours',
  [
    'Develop our social media strategy for the coming year',
    'Set the goals of every channel',
    'Film and edit reels on our tours',
    'Design flyers and logos in Photoshop',
    'Answer comments and messages in the evening and at weekends',
    'Build landing pages for our website in WordPress',
    'Report to the Head of Marketing every Monday on reach and engagement rate',
  ],
  '<h2>What you bring</h2><p>No experience needed: this is an entry level role. Please send a portfolio with three samples of your work.</p>',
);
