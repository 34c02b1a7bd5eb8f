import { CATEGORIES, type Role, type SocialRole } from '../../lexicon/categories';
import { accepts, resultsOf } from '../role/conditions';
import type { RoleDecision } from '../role/decision';
import { definitionsOf, roleData, sourceName } from '../role/definitions';
import type { PostingReading } from '../role/posting-reading';
import type { JudgeOptions, Reason } from '../verdict';
import { closestFailure, explained, indexes } from './findings';
import { dutiesDo, LEVEL_NAMES, listed, ofDuties, roleName, sentence } from './words';

/** Why the decision fell as it did, in plain sentences, the weightiest first; each names the duties and words behind it. */
export function reasonsFor(reading: PostingReading, decision: RoleDecision, pin: JudgeOptions['pin'] = {}): Reason[] {
  const { profile } = reading;
  if (profile.duties.length === 0)
    return [
      plain(
        decision.verdict === 'not_social'
          ? 'The title names another occupation, and no duties were found that say otherwise.'
          : 'No duties were found in this posting, so there is nothing to judge a title by.',
      ),
    ];
  if (decision.role === 'not_social')
    return [notSocialReason(reading), ...mixReasons(reading).slice(0, 2), ...occupation(reading)];
  return [...mixReasons(reading).slice(0, 3), ...definitionReasons(reading, decision, pin), ...levelReasons(reading)];
}

/** Plain sentence without backing. */
function plain(text: string): Reason {
  return { text, duties: [], spans: [] };
}

/** What the duties are, the largest part first. */
function mixReasons({ profile: { duties } }: PostingReading): Reason[] {
  const found = CATEGORIES.map((category) => ({ category, at: indexes(duties, (duty) => duty.category === category) }));
  const ranked = found.filter(({ at }) => at.length > 0).sort((a, b) => b.at.length - a.at.length);
  return ranked.map(({ category, at }) => ({
    text: sentence(dutiesDo(category, at.length, duties.length)),
    duties: at,
    spans: [],
  }));
}

function notSocialReason({ profile }: PostingReading): Reason {
  const social = indexes(profile.duties, (duty) => duty.category !== 'other').filter(
    (at) => (profile.digital[at] ?? 0) > 0,
  );
  const text = `${ofDuties(social.length, profile.duties.length)} are about social media, an online community, digital content or paid digital campaigns`;
  return { text: sentence(social.length <= 1 ? text.replace(' are ', ' is ') : text), duties: social, spans: [] };
}

function occupation({ title }: PostingReading): Reason[] {
  return title.occupation ? [plain(`The title belongs to ${title.occupation}.`)] : [];
}

function definitionReasons(reading: PostingReading, decision: RoleDecision, pin: JudgeOptions['pin']): Reason[] {
  const claimed = [...new Set(decision.claims.map((claim) => claim.role))];
  const role = decision.role as SocialRole;
  const accepted = acceptedReason(role, reading, pin);
  if (decision.verdict !== 'mislabelled') return accepted ? [accepted] : [];
  return [...claimed.flatMap((claim) => rejectedReason(claim, reading, pin)), ...(accepted ? [accepted] : [])];
}

function acceptedReason(role: SocialRole, { profile }: PostingReading, pin: JudgeOptions['pin']): Reason | null {
  const definition = definitionsOf(role, pin).find((each) => accepts(each, profile));
  if (!definition) return null;
  const backing = resultsOf(definition, profile).map((answer) => explained(answer, profile));
  const duties = [...new Set(backing.flatMap((reason) => reason.duties))].sort((a, b) => a - b);
  return {
    text: sentence(`${sourceName(definition.source)} would call this ${roleName(role)}: ${lowered(definition.says)}`),
    duties,
    spans: [],
  };
}

function rejectedReason(role: SocialRole, { profile }: PostingReading, pin: JudgeOptions['pin']): Reason[] {
  const { definitions } = roleData(role);
  const closest = closestFailure(role, profile, pin);
  const first = closest?.failed[0];
  if (!closest || !first) return [];
  const { text, duties, spans } = explained(first, profile);
  const none = definitions.length === 1 ? 'the definition' : `none of ${definitions.length} definitions`;
  const head =
    definitions.length === 1
      ? `${none} of ${roleName(role)} does not accept it`
      : `${none} of ${roleName(role)} accepts it`;
  return [
    {
      text: `${sentence(head)} ${sourceName(closest.definition.source)} comes closest and asks: ${lowered(text)}`,
      duties,
      spans,
    },
  ];
}

function levelReasons({ profile }: PostingReading): Reason[] {
  const kinds = ['years', 'level', 'people', 'budget'];
  const spans = profile.signals.filter(({ kind }) => kinds.includes(kind)).slice(0, 4);
  if (!profile.level || spans.length === 0) return [];
  const words = listed([...new Set(spans.map(({ text }) => `"${text}"`))]);
  return [
    {
      text: sentence(`${LEVEL_NAMES[profile.level]}, after ${words}`),
      duties: [],
      spans: spans.map(({ start, end }) => ({ start, end })),
    },
  ];
}

function lowered(text: string): string {
  const plainText = text.trim();
  return plainText.charAt(0).toLowerCase() + plainText.slice(1);
}

/** The roles a verdict shows definitions of: the claimed ones, the role read, and those that could be defended. */
export function rolesShown(decision: RoleDecision): SocialRole[] {
  const roles: (Role | null)[] = [...decision.claims.map((claim) => claim.role), decision.role, ...decision.also];
  return [...new Set(roles)].filter((role): role is SocialRole => role !== null && role !== 'not_social');
}
