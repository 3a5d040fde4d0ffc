import {css} from 'lit';

export const styles = css`
  .silent {
    margin-block-start: 1.2em;
    font-weight: 700;
  }

  .field {
    display: block;
    margin-block-start: 1.2em;
    font-weight: 700;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.3em;
    resize: vertical;
  }

  .paper {
    display: none;
  }

  .screen {
    margin-block-start: 0.8em;
  }

  @media print {
    textarea,
    .screen {
      display: none;
    }

    /* Room to write by hand. */
    .paper {
      display: block;
      min-block-size: 5em;
      border-block-end: 1px solid;
      font-weight: 400;
      white-space: pre-wrap;
    }
  }

  /* Nothing fills the paper then. */
  @media print and (scripting: none) {
    textarea {
      display: block;
    }

    .paper {
      display: none;
    }
  }
`;
