/** What is copied, for a dynamic import of its own: it needs no Word library. */
export { copiesOf, type Copy, type DrawnChart } from './copies';
