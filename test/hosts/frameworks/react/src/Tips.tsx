import 'ascent-widgets/define/back-pain-tips.js';
import type {} from 'ascent-widgets/types/react';
import {useState} from 'react';

export function Tips({layout}: {layout: 'list' | 'cards'}) {
  const [opened, setOpened] = useState('none');
  return (
    <>
      <back-pain-tips
        layout={layout}
        heading-level={3}
        onascent-tip-toggle={({detail}) => setOpened(detail.tip)}
      >
        <p>Five things a runner can do about back pain.</p>
      </back-pain-tips>
      <p>Last tip: {opened}</p>
    </>
  );
}
