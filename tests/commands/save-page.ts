export { main } from '../save-page';
