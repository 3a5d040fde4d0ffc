// Views of a list of records, as authors write them in React, Vue and Svelte.

/** Functions of the list of records. */
export const REACT = {
  'a keyed list': '(ids) => ids.map((id) => e(Link, {id, key: id}))',
  'a keyed list of sections': '(ids) => ids.map((id) => e("section", {key: id}, e("h2", null, id), e(Link, {id})))',
  'a list by number': '(ids) => ids.map((id, index) => e(Link, {id, key: index}))',
  'HTML of a CMS':
    '(ids) => e("div", {dangerouslySetInnerHTML: {__html: ids.map((id) => `<p><a href="${href(id)}">${id}</a></p>`).join("")}})',
  'a portal':
    '(ids) => ids.map((id, index) => index % 2 ? createPortal(e(Link, {id, key: id}), document.querySelector("#aside")) : e(Link, {id, key: id}))',
};

/** A page that shows what a view makes of a state. */
export const REACT_APP = (view) => `
  import {createElement as e, startTransition, Suspense, use, useState} from 'react';
  import {createRoot} from 'react-dom/client';
  import {createPortal, flushSync} from 'react-dom';
  const href = (id) => '/data/procedures/' + id + '.html#procedure-card';
  const Link = ({id}) => e('p', null, e('a', {href: href(id)}, id));
  const view = ${view};
  let set;
  const App = () => {
    const [state, change] = useState([]);
    set = change;
    return view(state);
  };
  const root = createRoot(document.querySelector('#root'));
  flushSync(() => root.render(e(App)));
  window.show = (state) => flushSync(() => set(state));
  window.wait = (state) => startTransition(() => set(state));
  window.end = () => root.unmount();`;

/** Templates with `state.ids`. */
export const VUE = {
  'a keyed list': '<p v-for="id of state.ids" :key="id"><a :href="href(id)">{{id}}</a></p>',
  'a list without keys': '<p v-for="id of state.ids"><a :href="href(id)">{{id}}</a></p>',
  'a TransitionGroup':
    '<TransitionGroup tag="div"><p v-for="id of state.ids" :key="id"><a :href="href(id)">{{id}}</a></p></TransitionGroup>',
  'a Teleport':
    '<template v-for="(id, index) of state.ids" :key="id"><Teleport to="#aside" :disabled="!(index % 2)"><p><a :href="href(id)">{{id}}</a></p></Teleport></template>',
  'v-html': '<div v-html="state.ids.map((id) => `<p><a href=${href(id)}>${id}</a></p>`).join(``)"></div>',
  'branches that re-use nodes':
    '<template v-for="n of [0, 1, 2]"><p v-if="state.ids[n] === `colonoscopy`"><a :href="href(`colonoscopy`)">colonoscopy</a></p><p v-else-if="state.ids[n]"><a :href="href(state.ids[n])">{{state.ids[n]}}</a></p></template>',
};

/** Templates with `state.ids`. */
export const SVELTE = {
  'a keyed list': '{#each state.ids as id (id)}<p><a href={href(id)}>{id}</a></p>{/each}',
  'a list without keys': '{#each state.ids as id}<p><a href={href(id)}>{id}</a></p>{/each}',
  'a key block': '{#key state.ids}{#each state.ids as id}<p><a href={href(id)}>{id}</a></p>{/each}{/key}',
  'HTML of a CMS': '{@html state.ids.map((id) => `<p><a href="${href(id)}">${id}</a></p>`).join("")}',
  'an await block':
    '{#await Promise.resolve(state.ids) then ids}{#each ids as id (id)}<p><a href={href(id)}>{id}</a></p>{/each}{/await}',
};
