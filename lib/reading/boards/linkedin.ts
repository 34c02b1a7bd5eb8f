import type { Board, Row } from './board';

export const board: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  domains: ['linkedin.com'],
  withoutClick: { warned: 'The terms of LinkedIn forbid tools that overlay or change its service.' },
  layouts: [
    // Seen logged out: the single page, the two panes, and the fragment that fills the right one.
    {
      mark: '.top-card-layout__title',
      pane: ['.two-pane-serp-page__detail-view', '.details-pane__content'],
      title: ['.top-card-layout__title', '.topcard__title'],
      company: ['a.topcard__org-name-link', '.topcard__flavor'],
      description: ['.show-more-less-html__markup', '.description__text'],
    },
    // Seen logged in, before the interface that the server draws. "About the job" above the text is the board's.
    {
      mark: '#job-details',
      pane: ['.jobs-search__job-details--container', '.scaffold-layout__detail'],
      title: [
        '.job-details-jobs-unified-top-card__job-title h1',
        '.job-details-jobs-unified-top-card__job-title',
        '.jobs-unified-top-card__job-title',
      ],
      company: [
        '.job-details-jobs-unified-top-card__company-name a',
        '.job-details-jobs-unified-top-card__company-name',
        '.jobs-unified-top-card__company-name',
      ],
      description: ['#job-details', '.jobs-description__content', '.jobs-description-content__text'],
      without: '#job-details > h2:first-child, #job-details > div > h2:first-child',
    },
    // Seen logged in since 2026: no heading holds the title, and all classes are hashed.
    {
      mark: '[componentkey^="JobDetails_AboutTheJob_"]',
      pane: ['[data-sdui-screen$="JobDetails"]'],
      title: ['a[href*="/jobs/view/"]'],
      company: ['a[href*="/company/"]'],
      description: ['[componentkey^="JobDetails_AboutTheJob_"]'],
      without: '[data-testid="expandable-text-button"], [componentkey^="JobDetails_AboutTheJob_"] h2',
      pageTitle: /^(?:\(\d+\) )?(?<title>(?:(?! \| ).)+) \| (?<company>.+) \| LinkedIn$/u,
      pageTitleFirst: true,
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'LinkedIn, logged out',
    hooked: 'top card, `show-more-less-html__markup`; right pane of the guest search',
    evidence: 'page',
    fixtures: ['linkedin-guest', 'linkedin-guest-pane'],
  },
  {
    layout: 'LinkedIn, classic',
    hooked: "unified top card, `#job-details` without the board's own heading",
    evidence: 'facts',
    fixtures: ['linkedin-classic'],
  },
  {
    layout: 'LinkedIn, since 2026',
    hooked: "`JobDetails_AboutTheJob_` component; title from the page's title, as there is no heading",
    evidence: 'facts',
    fixtures: ['linkedin-screens'],
  },
];
