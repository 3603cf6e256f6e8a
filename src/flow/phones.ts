/** The printed telephone numbers: what is needed of the contacts before anybody asks for one. */
export { phoneOf, phones } from '../../flows/phones.ts';
