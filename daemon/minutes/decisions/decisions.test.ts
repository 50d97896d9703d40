import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

/** The decisions of a short talk, as a note says them; `ANA: …` a line. */
function decisionsOf(talk: string): string[] {
  const turns = talk.trim().split('\n').map((line) => line.trim().split(': ') as [string, string]);
  const registry = registryOf([...new Set(turns.map(([speaker]) => speaker))]);
  return extractMinutes(transcriptOf(turns), { registry, startedAt: '2026-11-20T09:30:00+01:00' })
    .decisions.map(({ text, status }) => (status === 'retracted' ? `${text} (taken back)` : text));
}

describe('a proposal that is turned down', () => {
  it('is not decided; what closes the talk is, with its denial', () => {
    expect(decisionsOf(`Ana: Should we ship the beta on Monday?
      Ben: I don't think so. The tests are red.
      Ana: Okay, so we don't ship on Monday.
      Ben: Right.`)).toEqual(['We do not ship on Monday']);
    expect(decisionsOf(`Ana: Shall we upgrade to Java 21?
      Ben: Too risky.
      Ana: Okay, no Java upgrade for now.
      Ben: Yes.`)).toEqual(['No Java upgrade for now']);
    expect(decisionsOf(`Ana: Should we switch to Bun?
      Ben: I'd say no, too immature.
      Ana: Fine, so no Bun.
      Ben: Good.`)).toEqual(['No Bun']);
  });

  it('is none where nobody says what comes of it', () => {
    expect(decisionsOf(`Ana: Should we put a limit on the pool?
      Ben: We could. But that would only hide the leak.`)).toEqual([]);
    expect(decisionsOf(`Ana: Shall we say ten euros per seat if you go to a hundred?
      Ben: Let me talk to our procurement first.
      Ana: Of course.`)).toEqual([]);
    expect(decisionsOf(`Ana: Do we do the reindexing online or offline?
      Ben: I haven't thought about it.
      Ana: Okay, let's park that for now.`)).toEqual([]);
  });
});

describe('what sounds like a decision', () => {
  it('is none where it is retold, only opens a topic or is for some day', () => {
    expect(decisionsOf(`Ana: Alright. We also agreed on Sunday night to freeze deploys until the fix is in. Is that still on?
      Ben: Let me check.`)).toEqual([]);
    expect(decisionsOf(`Ana: Alright, um, so, sprint twenty two. We've got about thirty points.
      Ben: Yeah, I'm back on the first of June.`)).toEqual([]);
    expect(decisionsOf(`Ana: We should totally do a hackathon some time.
      Ben: Totally.`)).toEqual([]);
  });
});

describe('a decision that is taken back', () => {
  it('is marked so where its opposite is agreed on later', () => {
    expect(decisionsOf(`Ben: I'd propose we keep the old reader for one more release.
      Chloe: Makes sense to me.
      Ana: Agreed then.
      Ben: Hmm, thinking about it, keeping the old reader will cost us too much. Let's drop that, we switch to the new one now.
      Ana: Okay, then we switch to the new reader.`)).toEqual(['Keep the old reader for one more release (taken back)', 'We switch to the new reader']);
  });

  it('is marked so where another value takes its place', () => {
    expect(decisionsOf(`Ana: So the bonus is paid in December, everybody gets the same.
      Ben: Right, in December for everybody.
      Chloe: I'm sorry to be the bore, payroll closed on Wednesday.
      Ana: Then not December, we pay it in January.
      Ben: January.`)).toEqual(['The bonus is paid in December (taken back)', 'We pay the bonus in January']);
    expect(decisionsOf(`Ana: We close registration on the first, then.
      Ben: Good.
      Chloe: The nurses get their rota on the fourth.
      Ana: Then forget what I said, we keep it open until the seventh.
      Ben: The seventh is okay for the printer, too.`)[0]).toBe('We close registration on the first (taken back)');
  });
});

describe('the text of a decision', () => {
  it('is the answer, never the question; with the topic where it says too little', () => {
    expect(decisionsOf(`Ana: So for retries, how many do we want, three or five?
      Ben: Let's go with three.
      Ana: Fine by me.`)).toEqual(['Retries: three']);
    expect(decisionsOf(`Chloe: So do we roll back or fix forward?
      Ana: I'd say roll back. We can't risk the evening peak.
      Ben: Yep.
      Chloe: Okay, rolling back.`)).toEqual(['Roll back (Do we roll back or fix forward?)']);
  });

  it('is found where two voices say the same few words', () => {
    expect(decisionsOf(`Ana: Do we let drivers pick an old photo, or only take a fresh one?
      Ben: If they can pick old ones, they'll cheat.
      Ana: Fresh only?
      Ben: Fresh only.
      Chloe: Yeah, go on.`)).toEqual(['Fresh only (Do we let drivers pick an old photo, or only take a fresh one?)']);
  });
});
