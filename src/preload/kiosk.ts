import { offerBridge } from './bridge.ts';

offerBridge('kiosk', 'kompor:connectKiosk');
