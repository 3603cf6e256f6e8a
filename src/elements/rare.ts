/** The elements of the kinds of step that few flows have, in one request. */
import './wegwijzer-checklist.ts';
import './wegwijzer-find.ts';
