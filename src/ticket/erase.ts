/** ‘Wis alles’, as far as tickets go. */
import { eraseDrafts } from './draft.ts';

/**
 * Erases every draft, waiting ticket and receipt, here and in the other tabs of this portal: what is being sent is
 * stopped, and nobody is told of it any more. Rejects when what sends cannot be fetched: then the drafts alone are gone.
 */
export async function eraseAll(): Promise<void> {
  eraseDrafts();
  const { theSender } = await import('./sender.ts');
  await theSender().erase();
}
