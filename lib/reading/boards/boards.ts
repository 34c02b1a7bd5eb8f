import { ashby } from './ashby';
import { bambooHr } from './bamboohr';
import type { Board } from './board';
import { breezy } from './breezy';
import { dice } from './dice';
import { glassdoor } from './glassdoor';
import { greenhouse } from './greenhouse';
import { greenhouseOld } from './greenhouse-old';
import { icims } from './icims';
import { idealist } from './idealist';
import { indeed } from './indeed';
import { jobsCz } from './jobs-cz';
import { jobvite } from './jobvite';
import { lever } from './lever';
import { linkedinClassic } from './linkedin-classic';
import { linkedinGuest } from './linkedin-guest';
import { linkedinScreens } from './linkedin-screens';
import { monster } from './monster';
import { personio } from './personio';
import { recruitee } from './recruitee';
import { reed } from './reed';
import { remoteOk } from './remoteok';
import { remotive } from './remotive';
import { rippling } from './rippling';
import { seek } from './seek';
import { smartRecruiters } from './smartrecruiters';
import { stepstone } from './stepstone';
import { teamtailor } from './teamtailor';
import { usaJobs } from './usajobs';
import { weWorkRemotely } from './we-work-remotely';
import { wellfound } from './wellfound';
import { workAtAStartup } from './work-at-a-startup';
import { workable } from './workable';
import { workday } from './workday';
import { ziprecruiter } from './ziprecruiter';

/** Every board that TrueTitle knows, those of one host in the order in which they are tried. */
export const BOARDS: readonly Board[] = [
  linkedinGuest,
  linkedinClassic,
  linkedinScreens,
  indeed,
  glassdoor,
  ziprecruiter,
  monster,
  seek,
  greenhouse,
  greenhouseOld,
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
  wellfound,
  weWorkRemotely,
  remoteOk,
  remotive,
  stepstone,
  reed,
  dice,
  idealist,
  usaJobs,
  jobsCz,
  workAtAStartup,
];
