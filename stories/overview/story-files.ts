import type {StoryFile} from '../render-story.js';
import * as alternativeList from '../elements/alternative-list.stories.js';
import * as benefitList from '../elements/benefit-list.stories.js';
import * as careTeam from '../elements/care-team.stories.js';
import * as codeSearch from '../elements/code-search.stories.js';
import * as glossaryTerm from '../elements/glossary-term.stories.js';
import * as indicationList from '../elements/indication-list.stories.js';
import * as optionCompare from '../elements/option-compare.stories.js';
import * as patientExperience from '../elements/patient-experience.stories.js';
import * as prepChecklist from '../elements/prep-checklist.stories.js';
import * as procedureCard from '../elements/procedure-card.stories.js';
import * as procedureFacts from '../elements/procedure-facts.stories.js';
import * as procedureList from '../elements/procedure-list.stories.js';
import * as procedureOverview from '../elements/procedure-overview.stories.js';
import * as procedurePictures from '../elements/procedure-pictures.stories.js';
import * as procedureSource from '../elements/procedure-source.stories.js';
import * as procedureSteps from '../elements/procedure-steps.stories.js';
import * as procedureTimeline from '../elements/procedure-timeline.stories.js';
import * as questionList from '../elements/question-list.stories.js';
import * as recoveryTimeline from '../elements/recovery-timeline.stories.js';
import * as reviewNote from '../elements/review-note.stories.js';
import * as riskList from '../elements/risk-list.stories.js';
import * as similarCodes from '../elements/similar-codes.stories.js';
import * as understandingCheck from '../elements/understanding-check.stories.js';
import * as versionChanges from '../elements/version-changes.stories.js';
import * as warningSigns from '../elements/warning-signs.stories.js';

/** The stories of every element. */
export const storyFiles = [
  alternativeList,
  benefitList,
  careTeam,
  codeSearch,
  glossaryTerm,
  indicationList,
  optionCompare,
  patientExperience,
  prepChecklist,
  procedureCard,
  procedureFacts,
  procedureList,
  procedureOverview,
  procedurePictures,
  procedureSource,
  procedureSteps,
  procedureTimeline,
  questionList,
  recoveryTimeline,
  reviewNote,
  riskList,
  similarCodes,
  understandingCheck,
  versionChanges,
  warningSigns,
] as unknown as readonly StoryFile[];
