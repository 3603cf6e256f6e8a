/** Imitates portals of before `Object.defineProperty`: every object gets keys, and every loop over its keys meets them. */
Object.prototype.extend = function (source) {
  return Object.assign(this, source);
};
Object.prototype.each = function (task) {
  for (const key in this) if (Object.hasOwn(this, key)) task(key, this[key]);
};
Object.prototype.toJSONString = function () {
  return JSON.stringify(this);
};
Object.prototype.toJSON = function () {
  return String(this);
};
Object.prototype.isEmpty = function () {
  return Object.keys(this).length === 0;
};
Array.prototype.each = Array.prototype.forEach;
String.prototype.trimmed = String.prototype.trim;
