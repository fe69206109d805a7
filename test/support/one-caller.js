/** All that tests and the bench ask comes from one address: settings under which one caller may do what many do. */
export const oneCaller = {
  COLLOQUIA_COST_CAPACITY: "1000000000000000",
  COLLOQUIA_COST_RESTORE_RATE: "1000000000000000",
  COLLOQUIA_MAX_HEAVY_PER_CALLER: "16",
  COLLOQUIA_MAX_WAITING_PER_CALLER: "1000",
};
