/** All that needs an appointment: its time, the moments of steps, and their words. */
export {planTimes} from '../../model/timed-plan.js';
export {renderFields} from './appointment-form.js';
export {renderNext} from './next-step.js';
export {readAppointment, renderAppointment} from './appointment.js';
export {CalendarButton} from './calendar-button.js';
export {dayName, timedWords, timesWords} from './timed-words.js';
export {UpdateTimer} from './update-timer.js';
import '../../locales/times/translations.js';
