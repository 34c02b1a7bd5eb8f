import { navigations } from './navigations';

navigations('chromium');
