/** Imitates a private window with a quota of nothing: what is there can be read, and nothing can be written. */
const isFull = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};
Storage.prototype.setItem = isFull;
IDBFactory.prototype.open = isFull;
