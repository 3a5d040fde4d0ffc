import {css} from 'lit';

export const styles = css`
  .change {
    margin-block: 0 0.8em;
  }

  .change p {
    margin-block: 0.2em;
  }

  ins,
  del {
    white-space: pre-line;
  }

  del {
    color: var(--procedure-muted, inherit);
  }

  @media print {
    .screen {
      display: none;
    }
  }
`;
