/** Loaded before the gateway (`node --import`): without packages, or under an old Node, it would end in a stack trace. */
import { requireInstalled } from './setup.mjs';

requireInstalled();
