import { board as ashby } from './ashby';
import { board as bambooHr } from './bamboohr';
import type { Board } from './board';
import { board as breezy } from './breezy';
import { board as dice } from './dice';
import { board as glassdoor } from './glassdoor';
import { board as greenhouse } from './greenhouse';
import { board as icims } from './icims';
import { board as idealist } from './idealist';
import { board as indeed } from './indeed';
import { board as jobsCz } from './jobs-cz';
import { board as jobvite } from './jobvite';
import { board as lever } from './lever';
import { board as linkedin } from './linkedin';
import { board as monster } from './monster';
import { board as personio } from './personio';
import { board as recruitee } from './recruitee';
import { board as reed } from './reed';
import { board as remoteOk } from './remote-ok';
import { board as remotive } from './remotive';
import { board as rippling } from './rippling';
import { board as seek } from './seek';
import { board as smartRecruiters } from './smartrecruiters';
import { board as stepstone } from './stepstone';
import { board as teamtailor } from './teamtailor';
import { board as usaJobs } from './usajobs';
import { board as weWorkRemotely } from './we-work-remotely';
import { board as wellfound } from './wellfound';
import { board as workAtAStartup } from './work-at-a-startup';
import { board as workable } from './workable';
import { board as workday } from './workday';
import { board as ziprecruiter } from './ziprecruiter';

/** Where people look for jobs. */
const JOB_BOARDS: readonly Board[] = [
  linkedin,
  indeed,
  glassdoor,
  ziprecruiter,
  monster,
  seek,
  stepstone,
  reed,
  dice,
  wellfound,
  weWorkRemotely,
  remoteOk,
  remotive,
  idealist,
  usaJobs,
  workAtAStartup,
  jobsCz,
];

/** Where employers publish, often under their own domains. */
const EMPLOYERS_SYSTEMS: readonly Board[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  smartRecruiters,
  workable,
  personio,
  teamtailor,
  recruitee,
  bambooHr,
  breezy,
  icims,
  jobvite,
  rippling,
];

/** Every board that TrueTitle knows. */
export const BOARDS: readonly Board[] = [...JOB_BOARDS, ...EMPLOYERS_SYSTEMS];
