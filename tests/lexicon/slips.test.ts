import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { build } from '../../tools/lexicon/build';
import { lexiconCopy } from './copy';

const { path, url, change } = lexiconCopy();

const MANAGER = 'lexicon/roles/social_media_manager.yaml, "definitions", R0-manager, "when"';
const SHARE = '{ share: [execution], atLeast: 0.22 }';

describe('a slip in the lexicon is refused with file, place and remedy', () => {
  it('none is refused as it stands', () => {
    expect(build(url())).toEqual([]);
  });

  it.each([
    [
      '{ share: [exicution], atLeast: 0.22 }',
      `${MANAGER}, number 1, "share", number 1: "exicution" isn't known. Use one of: execution, strategy,`,
    ],
    [
      '{ share: [execution], atleast: 0.22 }',
      `${MANAGER}, number 1: the field "atleast" isn't known. Use one of: share, kinds, atLeast, atMost,`,
    ],
    ['{ share: [execution] }', `${MANAGER}, number 1: with "share" give either "atLeast" or "atMost", from 0 to 1.`],
    [
      '{ share: [execution], atLeast: 22 }',
      `${MANAGER}, number 1: with "share" give either "atLeast" or "atMost", from 0 to 1.`,
    ],
    ['{ share: execution, atLeast: 0.22 }', `${MANAGER}, number 1, "share": write a list, in [ ].`],
    [
      '{ anyFact: [persona], kinds: [ads] }',
      `${MANAGER}, number 1: ask exactly one thing: share, kinds, anyFact, notLevel.`,
    ],
    [
      '{ kinds: [ads], atLeast: 2 }',
      `${MANAGER}, number 1: with "kinds" give "atLeast", a whole number up to the number of kinds.`,
    ],
    ['{ anyFact: [persona], atLeast: 1 }', `${MANAGER}, number 1: "atLeast" and "atMost" go with "share" or "kinds".`],
    [
      '{ anyFact: [buget] }',
      `${MANAGER}, number 1, "anyFact", number 1: "buget" isn't known. Use one of: people, budget,`,
    ],
    ['{ notLevel: [boss] }', `${MANAGER}, number 1, "notLevel", number 1: "boss" isn't known. Use one of: entry, mid,`],
  ])('in a definition: %s', (written, message) => {
    change('roles/social_media_manager.yaml', SHARE, written);
    expect(build(url())).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    [
      'roles/influencer.yaml',
      'source: FTC',
      'source: FCT',
      '"definitions", FTC-influencer, "source": "FCT" isn\'t known. Use one of: R0,',
    ],
    ['roles/influencer.yaml', 'ads: 0.02', 'ads: 0.2', '"typical": the shares must add up to 1.'],
    [
      'roles/influencer.yaml',
      'role: influencer',
      'role: content_creator',
      '"role": it is "content_creator". Call it as the file is called.',
    ],
    [
      'roles/influencer.yaml',
      'id: FTC-influencer',
      'id: R0-influencer',
      'R0-influencer: the id is also used in lexicon/roles/influencer.yaml. Rename one.',
    ],
    ['roles/influencer.yaml', 'mid: [', 'middle: [', '"titles": the field "mid" is missing. Add it.'],
    ['roles/sources.yaml', 'year: 2011', 'year: "2011"', '"sources", R1, "year": write a number from 1900 to 2100.'],
    [
      'advice.yaml',
      'missing: reports_to',
      'missing: report_to',
      '"questions", ask/reporting, "when", "missing": "report_to" isn\'t known. Use one of: accessibility,',
    ],
    [
      'advice.yaml',
      'present: people:leads',
      'present: people:lead',
      '"flags", flag/people-entry, "when", "present": "people:lead" isn\'t known.',
    ],
    [
      'advice.yaml',
      'levels: [entry]',
      'levels: [beginner]',
      '"when", "levels", number 1: "beginner" isn\'t known. Use one of: entry,',
    ],
    ['advice.yaml', 'has: ads', 'have: ads', '"questions", ask/budget, "when": the field "have" isn\'t known.'],
    [
      'title-claims.yaml',
      'lead: social_media_director',
      'leads: social_media_director',
      '"social": "leads" is no rank. Use one of: manage, lead,',
    ],
    [
      'signals/level.yaml',
      'value: executive',
      'value: chief',
      'entry signal/level-executive, "value": "chief" isn\'t known for level. Use one of: entry, mid,',
    ],
    [
      'signals/level.yaml',
      'kind: level',
      'kind: levl',
      'entry signal/level-entry, "kind": "levl" isn\'t known. Use one of: level, people,',
    ],
    ['signals/level.yaml', '    kind: level\n', '', 'entry signal/level-entry: say its "kind".'],
    ['duties/ads.yaml', 'id: duty/test-ads', 'id: test-ads', 'entry test-ads: write its id as "duty/test-ads".'],
    [
      'words/objects.yaml',
      'id: object/video',
      'id: objects/video',
      'entry objects/video: write its id as "object/video".',
    ],
    ['duties/ads.yaml', 'source: R0', 'source: R9', 'the source "R9" isn\'t known. Use one of: R0, R1,'],
    [
      'duties/ads.yaml',
      'means: Money of paid campaigns.',
      'means: ""',
      'entry duty/ad-budget: say in "means" what it means, in one sentence.',
    ],
    [
      'duties/ads.yaml',
      'yes: ["[Manage ad spend] for six shops", "[Plan the media budget] with each shop"]',
      'yes: []',
      'entry duty/ad-budget: add a "yes" line',
    ],
    [
      'duties/ads.yaml',
      'manage|own|plan|decide|oversee|buy + media-space',
      'manage + mediaspace',
      'no action or object is called "mediaspace"',
    ],
  ])('in %s: %s -> %s', (file, from, to, message) => {
    change(file, from, to);
    const problems = build(url());
    expect(problems[0]).toContain(message);
    expect(problems[0]).toContain(`lexicon/${file}`);
    expect(() => readFileSync(path('lib/lexicon/generated.ts'))).toThrow('ENOENT');
  });
});
