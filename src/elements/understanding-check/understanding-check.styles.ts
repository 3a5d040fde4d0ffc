import {css} from 'lit';

export const styles = css`
  .list {
    list-style: none;
    padding: 0;
  }

  .list > li + li {
    margin-block-start: 1.4em;
  }

  fieldset {
    border: 0;
    column-gap: 1.6em;
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
  }

  legend {
    font-weight: 700;
    max-inline-size: var(--procedure-measure, 65ch);
  }

  .task {
    display: block;
  }

  q {
    font-weight: 400;
  }

  .choice {
    align-items: center;
    column-gap: 0.7em;
    cursor: pointer;
    display: grid;
    grid-template-columns: auto 1fr;
    min-block-size: 44px;
  }

  .choice > input {
    accent-color: var(--_accent);
    block-size: 1.4em;
    inline-size: 1.4em;
    min-block-size: 0;
  }

  .yes,
  .no {
    border-inline-start: 0.3em solid var(--_accent);
    margin-block: 0.4em;
    padding: 0.3em 0.8em;
  }

  .no {
    border-inline-start-style: double;
  }

  .paper,
  .plain {
    display: none;
  }

  /* Without a script nobody can choose: the sentence follows the question. */
  @media (scripting: none) {
    .choice,
    .screen {
      display: none;
    }

    .plain {
      display: block;
    }
  }

  /* On paper: what has not been answered rightly is for the talk with the team. */
  @media print {
    .choice,
    .screen,
    .right,
    [role='status'] {
      display: none;
    }

    .paper,
    .plain {
      display: block;
    }

    .paper {
      font-weight: 700;
    }
  }
`;
