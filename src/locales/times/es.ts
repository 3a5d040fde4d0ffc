// Review status: not yet reviewed by a qualified medical translator.
import {theHour} from '../grammar/es.js';
import type {TimesStrings} from '../register.js';

export const times: TimesStrings = {
  times: {
    deadline: (offset, time) => `${offset}: ${time}`,
    appointment: (date, zone) => `Su cita: ${date} (${zone})`,
    over: 'La hora de esta cita ya pasó.',
    clockChanges: 'Antes de su cita hay un cambio de hora. Estas horas ya lo tienen en cuenta.',
    wrong: 'No pudimos leer la fecha y la hora de su cita. Confírmelas con su equipo médico.',
    zoneless: 'Su dispositivo no indica su zona horaria. Elija la zona horaria de su cita para ver las horas exactas.',
    range: (from, to) => `Entre ${theHour(from)} y ${theHour(to)}`,
    overdue: 'Pendiente: ya pasó la hora',
    passed: 'Ya pasó la hora',
    now: 'Ahora',
    today: 'Hoy',
    next: 'A continuación',
    toCalendar: 'Añadir al calendario',
    saved:
      'El archivo de calendario está en sus descargas. Ábralo para añadir las horas. ¿No está? Abra esta página en una pestaña nueva e inténtelo otra vez.',
    notSaved: 'No se pudo crear el archivo de calendario. Compruebe su conexión e inténtelo otra vez.',
    calendarTitle: 'Preparación para la cita',
    calendarPrivate: 'Abra su lista para ver qué debe hacer.',
    year: 'Revise el año.',
    dateTime: 'Fecha y hora de su procedimiento',
    zone: 'Zona horaria del lugar del procedimiento',
    show: 'Mostrar las horas',
  },
};
