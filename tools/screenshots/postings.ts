const posting = (title: string, company: string, duties: string[], note = '') => ({
  title,
  company,
  text: ['What you will do', ...duties.map((duty) => `- ${duty}`)].join('\n'),
  url: `https://jobs.example/${company.toLowerCase().replace(/\W+/g, '-')}`,
  note,
});

/** Postings for pictures, written for them. */
export const POSTINGS = [
  posting('Social Media Manager', 'Brook & Barley Bakery', [
    'Film and edit reels about our bread',
    'Write captions and product texts',
    'Take photos in the bakery every morning',
    'Publish posts on Instagram and TikTok',
    'Reply to comments',
  ]),
  posting('Community Manager', 'Lantern Games', [
    'Moderate our Discord server',
    'Welcome new players and answer their questions',
    'Host a weekly talk with the community',
    'Collect feedback and pass it on to the designers',
    'Report the mood of the community every month',
  ]),
  posting(
    'Social Media Strategist',
    'North Pier Ferries',
    [
      'Define the social media strategy for the season',
      'Set goals and the yearly budget for all channels',
      'Plan campaigns with our agency',
      'Analyse reach and bookings and present them to the board',
      'Decide which platforms we use',
    ],
    'Ask about the team',
  ),
  posting('Performance Marketing Specialist', 'Fern Optics', [
    'Set up and optimise paid campaigns in Meta Ads Manager',
    'Manage the budget of paid social',
    'Run A/B tests on ad creatives',
    'Report cost per lead every week',
  ]),
];
