import { navigations } from './navigations';

navigations('firefox');
