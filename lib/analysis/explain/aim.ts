import type { SocialRole } from '../../lexicon/categories';
import type { Posting } from '../posting';
import { decide } from '../role/decide';
import { roleData } from '../role/definitions';
import { fitOf } from '../role/model';
import { readingOf } from '../role/posting-reading';
import { readTitle } from '../title/read';
import type { Duty, JudgeOptions, WhatIf } from '../verdict';
import { whatIfOf } from './change';
import { supportOf } from './support';

/** A draft against the role that its author means. */
export interface Aim {
  role: SocialRole;
  /** How much each duty speaks for the role (above 0) or against it, in the order of the duties. */
  support: number[];
  /** The smallest change that would make a title of the role true; null when it is true as it is, or when nothing small would. */
  whatIf: WhatIf | null;
}

/** Holds the duties of a draft against the role that its author means, whatever its title says. */
export function aimAt(role: SocialRole, posting: Posting, duties: Duty[], { pin }: JudgeOptions = {}): Aim {
  const reading = readingOf(posting, duties);
  const meant = { ...reading, title: readTitle(roleData(role).name) };
  const { verdict } = decide(meant, fitOf(meant.profile, meant.title), pin);
  const whatIf = verdict === 'mislabelled' ? whatIfOf([role], meant.profile, pin) : null;
  return { role, support: supportOf(reading, role), whatIf };
}
