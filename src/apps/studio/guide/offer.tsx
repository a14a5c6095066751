/** Offers the guide on the list of drafts: with a word to say no while it is new, else as a button for who asks. */
import { useSignal } from '@preact/signals';
import { loadExample } from '../bring-in/example.ts';
import { useStudio, useStudioMessages } from '../context.tsx';
import { leftOpen } from './guided-example.ts';

export function GuideOffer() {
  const { guide, begin } = useStudio();
  const { guide: words, failure } = useStudioMessages();
  const fault = useSignal('');
  const start = async () => {
    fault.value = '';
    try {
      guide.start(begin(leftOpen(await loadExample()), 'bring-in'));
    } catch (error) {
      fault.value = failure.example({ reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const show = <button type="button" onClick={() => { void start(); }}>{words.show}</button>;
  return (
    <>
      {guide.isOffered.value
        ? (
          <section class="guide-offer" aria-labelledby="guide-offer">
            <h2 id="guide-offer">{words.offerTitle}</h2>
            <p>{words.offer}</p>
            <p class="studio-actions">
              {show}
              <button type="button" class="quiet-button" onClick={guide.leave}>{words.noThanks}</button>
            </p>
          </section>
        )
        : <p class="studio-actions">{show}</p>}
      <p role="alert" class="fault">{fault.value}</p>
    </>
  );
}
