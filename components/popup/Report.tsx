import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../shared/words';
import './Report.css';

/** How a page that is not read as it should be can be shown to those who mend it. */
export interface Reporting {
  /** The page without its people, as text; undefined: it cannot be made of this page. */
  make: () => Promise<string | undefined>;
  /** Into the clipboard. */
  copy: (text: string) => Promise<void>;
}

interface ReportProps extends Reporting {
  /** The page is known to have changed: a button instead of a small link. */
  wanted: boolean;
}

type Stage = { at: 'closed' | 'making' | 'failed' } | { at: 'made'; report: string; copied: boolean };

/** One click makes the report and shows it, all of it, before it can be copied. */
export function Report({ make, copy, wanted }: ReportProps) {
  const text = useText();
  const [stage, setStage] = useState<Stage>({ at: 'closed' });
  const made = useRef<HTMLElement>(null);
  useEffect(() => made.current?.scrollIntoView({ block: 'nearest' }), [stage.at]);
  const start = async (): Promise<void> => {
    setStage({ at: 'making' });
    const report = await make();
    setStage(report === undefined ? { at: 'failed' } : { at: 'made', report, copied: false });
  };
  if (stage.at === 'closed')
    return (
      <section class="report">
        <button type="button" class={wanted ? 'first' : 'link'} onClick={start}>
          {text(wanted ? 'report-make' : 'report-link')}
        </button>
      </section>
    );
  if (stage.at !== 'made')
    return (
      <section class="report">
        <p role="status">{text(stage.at === 'making' ? 'report-making' : 'report.failed')}</p>
      </section>
    );
  const { report, copied } = stage;
  return (
    <section class="report" ref={made}>
      <h2>{text('report')}</h2>
      <p>{text('report.text')}</p>
      <textarea readOnly aria-label={text('report.label')} value={report} spellcheck={false} />
      <div>
        <button
          type="button"
          class="first"
          onClick={() => copy(report).then(() => setStage({ ...stage, copied: true }))}
        >
          {text('report.copy')}
        </button>
        <button type="button" onClick={() => setStage({ at: 'closed' })}>
          {text('report.close')}
        </button>
        {copied && <span role="status">{text('report.copied')}</span>}
      </div>
    </section>
  );
}
