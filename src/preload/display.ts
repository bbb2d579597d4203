import { offerBridge } from './bridge.ts';

offerBridge('display');
