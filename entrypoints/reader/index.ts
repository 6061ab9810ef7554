import { defineUnlistedScript } from '#imports';
import { startReader } from './reader.ts';

export default defineUnlistedScript(() => {
  startReader();
});
