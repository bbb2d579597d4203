import { tellFaults } from '../tell-faults.ts';

/** What a door gives to its oRPC handler of the kiosk's procedures; `report` hears of faults. */
export function kioskOptions(report: (error: unknown) => void) {
  return { clientInterceptors: [tellFaults(report)] };
}
