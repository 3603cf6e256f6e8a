/** Knows the tasks that zone.js still waits for: each that runs makes an Angular portal look whether anything changed. */
globalThis.waiting = new Set();
const { scheduleTask, runTask, cancelTask } = Zone.prototype;
Zone.prototype.scheduleTask = function (task) {
  if (task.type === 'macroTask') waiting.add(task);
  return scheduleTask.call(this, task);
};
Zone.prototype.runTask = function (task, ...given) {
  if (!task.data?.isPeriodic) waiting.delete(task);
  return runTask.call(this, task, ...given);
};
Zone.prototype.cancelTask = function (task) {
  waiting.delete(task);
  return cancelTask.call(this, task);
};
