import { offerBridge } from './bridge.ts';

offerBridge('office');
