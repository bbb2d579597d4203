import { os } from '../implement.ts';
import type { Producers } from './producers.ts';

export const producersProcedures = ({ producers }: { producers: Producers }) => ({
  list: os.producers.list.handler(() => producers.list()),
  villages: os.producers.villages.handler(() => producers.villages()),
});
