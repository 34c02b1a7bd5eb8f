import { expect, it } from 'vitest';
import { cleanCompany } from './company-name';

it.each([
  'Moss & Fern · Leeds, England (On-site)',
  'Moss & Fern | Leeds',
  'Moss & Fern, posted 3 days ago',
  'Moss & Fern 4.2 ★',
  'Moss & Fern 3.9 (1,204 reviews)',
  'by Moss & Fern',
  'Moss & Fern (Remote)',
  'Moss & Fern - 12,000 followers',
  'Moss & Fern, Austin, TX',
  'Moss & Fern 2 weeks ago',
])('%s is Moss & Fern', (name) => expect(cleanCompany(name)).toBe('Moss & Fern'));

it.each([
  'Moss, Fern & Sons',
  'Moss Inc., Ltd.',
  'Studio 54',
  'By Ivy',
  'Moss-Fern',
  'Web 2.0 Studio',
  'X',
  'Fern (UK) Limited',
  '4.2',
])('%s stays', (name) => expect(cleanCompany(name)).toBe(name === 'By Ivy' ? 'Ivy' : name));
