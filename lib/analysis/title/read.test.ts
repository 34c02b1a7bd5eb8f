import { describe, expect, it } from 'vitest';
import { readTitle } from './read';

const claims = (title: string) => readTitle(title).claims.map((claim) => claim.role);

describe('what a title claims', () => {
  it.each([
    ['Sr. Social Media Mgr (Remote, m/f/d) - EMEA', ['social_media_manager']],
    ['Social-Media-Manager (m/w/d)', ['social_media_manager']],
    ['Social Media & Community Manager', ['social_media_manager', 'community_manager']],
    ['Paid Social Lead', ['ads_specialist']],
    ['TikTok Specialist', ['social_media_specialist']],
    ['Marketing Coordinator (Social Media)', ['social_media_specialist']],
    ['Content Creator / Videographer', ['content_creator']],
    ['Head of Social', ['social_media_director']],
    ['Head of Social (student volunteer)', ['social_media_director']],
    ['VP, Social', ['social_media_director']],
    ['KOL Manager', ['community_manager']],
    ['Director of Community', ['community_manager']],
    ['Paid Media Analyst', ['social_media_analyst']],
    ['Influencer', ['influencer']],
    ['Influencer Marketing Manager', ['community_manager']],
    ['Brand Ambassador Programme Manager', ['community_manager']],
    ['Brand Ambassador', ['influencer']],
    ['Social Media Manager & Strategist', ['social_media_manager', 'social_media_strategist']],
    ['Junior Social Media Executive (12 month FTC)', ['social_media_specialist']],
    ['Responsable réseaux sociaux', ['social_media_manager']],
    ['Social Media Intern', ['social_media_specialist']],
    ['Receptionist and Social Media Coordinator', ['social_media_specialist']],
    ['Web Designer & Social Media Manager', ['social_media_manager']],
    ['Executive Assistant / Content Creator', ['content_creator']],
  ])('%s', (title, roles) => {
    expect(claims(title)).toEqual(roles);
  });

  it.each([
    'Marketing Coordinator',
    'Social Worker',
    'Content Engineer',
    'Community Nurse',
    'Software Engineer, Social Media',
    'Social Media Software Engineering Manager',
    'Inside Sales Representative',
    'Growth Hacker',
    '',
  ])('nothing: "%s"', (title) => {
    expect(claims(title)).toEqual([]);
  });

  it.each([
    ['Digital Engagement Coordinator', ['community_manager', 'social_media_specialist']],
    ['Audience Engagement Manager', ['community_manager', 'social_media_manager']],
    ['Engagement Strategist', []],
  ])('%s may also stand for %j', (title, or) => {
    expect(readTitle(title).claims).toMatchObject([{ role: 'engagement_strategist', or }]);
  });

  it('is soft beside the words of another field', () => {
    const { claims: found, occupation } = readTitle('Community Manager - The Oaks Apartments');
    expect(found).toMatchObject([{ role: 'community_manager', soft: true, weak: true }]);
    expect(occupation).toBe('property management');
  });

  it('points into the title', () => {
    const title = 'Senior Paid Social Manager';
    const [claim] = readTitle(title).claims;
    expect(title.slice(claim?.start, claim?.end)).toBe('Paid Social');
  });
});

describe('the level of a title', () => {
  it.each([
    ['Social Media Intern', 'entry'],
    ['Junior Community Manager', 'entry'],
    ['Community Manager', 'mid'],
    ['Sr. Social Media Mgr', 'senior'],
    ['Head of Social', 'lead'],
    ['VP, Social', 'executive'],
    ['Deputy Director, Digital', 'lead'],
    ['Director of Community (volunteer)', 'lead'],
    ['Social Media Volunteer', 'entry'],
    ['Marketing', null],
  ])('%s: %s', (title, level) => {
    expect(readTitle(title).level).toBe(level);
  });
});

it('reads a title of any length', () => {
  expect(claims(`${'x '.repeat(100_000)}Social Media Manager`)).toEqual([]);
});
