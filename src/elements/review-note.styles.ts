import {css} from 'lit';

export const styles = css`
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 2em;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  dt {
    font-weight: 700;
  }

  a {
    color: var(--_accent);
    padding-block: 0.25em;
    text-underline-offset: 0.15em;
  }
`;
