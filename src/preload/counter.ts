import { offerBridge } from './bridge.ts';

offerBridge('counter');
