/** The words of `version-changes`, in English: part of the element. */
export const changes = {
  heading: 'What has changed since you read this',
  ask: 'Show me here when this page changes',
  keeps: 'This device then remembers which version you have read. Nobody else sees it.',
  stop: 'Do not show changes any more',
  read: 'I have read the changes',
  same: (code: string): string => `Nothing has changed since you read this page (version code ${code}).`,
  unknown: 'This page has changed since you read it. What has changed is not available: read all of it again.',
  failed: 'What has changed could not be loaded. Read the whole page again.',
  now: 'Now:',
  before: 'Before:',
  added: 'New:',
  removed: 'No longer there:',
};
