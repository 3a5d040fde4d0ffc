// Review status: not yet reviewed by a qualified medical translator.
import {registerLocale, type SearchStrings} from '../register.js';

export const search: SearchStrings = {
  lang: 'es',
  codes: {
    label: 'Buscar en todos los códigos médicos',
    hint: 'Escriba una palabra o el comienzo de un código.',
    loading: 'Los códigos todavía se están cargando…',
    found: (count) => `Códigos encontrados: ${count}.`,
    foundSome: (count) => `Códigos mostrados: ${count}. Puede haber más.`,
    without: (words) => `Sin «${words}».`,
    none: 'No se encontró nada. Pruebe con otra palabra.',
    moreToCome: 'Se están cargando más listas.',
    family: (count, code) =>
      count === '1' ? `1 código más que empieza por ${code}` : `${count} códigos más que empiezan por ${code}`,
    back: 'Volver a todos los resultados',
    because: (term) => `por «${term}»`,
    failed: 'No se pudieron cargar los códigos.',
    someFailed: 'No se pudieron cargar algunos códigos.',
    chooseOne: 'Elija un código de la lista.',
    retry: 'Intentar de nuevo',
    hasPage: 'Hay una página sobre esto',
  },
  list: {
    heading: 'Procedimientos',
    words: 'Buscar procedimientos',
    setting: 'Dónde se hace',
    personnel: 'Quién participa',
    any: 'Todos',
    count: (count, of) => `${count} de ${of} procedimientos.`,
    none: 'No hay resultados. Pruebe con otras palabras.',
    showAll: 'Ver todos',
    empty: 'Aún no hay procedimientos aquí.',
    letters: 'Ir a una letra',
    retry: 'Intentar de nuevo',
  },
  options: {
    changeOrder: 'Cambiar el orden',
    onlyFor: (aspect, option) => `${aspect}: solo hay información sobre ${option}`,
  },
  pictures: {
    enlarge: (picture) => `Ampliar: ${picture}`,
    close: 'Cerrar',
  },
  timeline: {
    heading: 'Qué pasa y cuándo',
    before: 'Antes',
    day: 'El día del procedimiento',
    after: 'Después',
    takes: (time) => `Dura ${time}.`,
    note: 'Este es un resumen. La lista de preparación y el apartado de recuperación dan más detalles.',
  },
  understanding: {
    heading: 'Compruebe lo que ha entendido',
    intro: 'Nadie ve sus respuestas. No se guardan ni se cuentan.',
    howLong: '¿Cuánto tiempo antes del procedimiento? Elija lo que falta en la frase.',
    howUrgent: '¿Qué tan urgente es esto?',
    yes: 'Sí. Esta página dice:',
    no: 'No del todo. Esta página dice:',
    read: 'Ir a esta parte',
    none: 'Todavía no hay nada que comprobar en esta página.',
    talk: 'Hable de esto con su equipo médico',
  },
};

registerLocale(search);
