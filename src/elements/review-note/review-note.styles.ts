import {css} from 'lit';

export const styles = css`
  .sources {
    font-size: 0.92em;
    list-style: decimal;
  }

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
    padding-block: 0.25em;
  }
`;
