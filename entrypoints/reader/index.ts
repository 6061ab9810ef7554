import { defineUnlistedScript } from '#imports';
import { startReader } from './start-reader.ts';

export default defineUnlistedScript(() => {
  startReader();
});
