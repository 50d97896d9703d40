import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

type Turn = readonly [speaker: string, text: string];

function tasksOf(...turns: Turn[]) {
  const people = [...new Set(turns.map(([speaker]) => speaker))];
  const { actions } = extractMinutes(transcriptOf(turns), { registry: registryOf(people), startedAt: '2026-11-20T09:30:00+01:00', all: true });
  return actions.filter(({ confidence }) => confidence >= 0.3).map(({ text, owner }) => `${text} · ${owner ?? 'nobody'}`);
}

describe('the words of a task are never made false', () => {
  it('keeps the pronoun where no fitting thing was named, and quotes what was said before', () => {
    expect(tasksOf(['Ana', 'Is question three any good?'], ['Ben', 'It is, I wrote it on a train. I will rewrite it before we hire again.'])).toEqual(['Rewrite it (Is question three any good?) · Ben']);
    expect(tasksOf(['Ana', 'The five would’ve caught it.'], ['Ben', 'I can change that on Monday, it is one line.'])).toEqual(["Change that (The five would've caught it) · Ben"]);
  });

  it('writes the thing out where it is clear', () => {
    expect(tasksOf(['Ana', 'Who signs the lease for the storage unit?'], ['Ben', 'I will sign it on Monday.'])).toContain('Sign the lease for the storage unit · Ben');
  });

  it('cuts what a recogniser ran on', () => {
    expect(tasksOf(['Ana', 'are you on the retry'], ['Ben', 'I am I will build it it should be done by the end of next week'])).toEqual(['Build it · Ben']);
    expect(tasksOf(['Ana', 'and planning'], ['Ben', "I'll talk to planning this week thursday's the meeting with them so then"])).toEqual(['Talk to planning · Ben']);
  });

  it('leaves out who is called and what a date leaves behind', () => {
    expect(tasksOf(['Raj', 'Anything else?'], ['Kate', "I'll look at ticket 318, Raj."])[0]).toBe('Look at ticket 318 · Kate');
    expect(tasksOf(['Ana', 'And the hardware?'], ['Ben', "I'll order the laptops this Friday, not next Friday."])).toEqual(['Order the laptops · Ben']);
  });

  it('keeps the day that is itself what is taken', () => {
    expect(tasksOf(['Kate', 'You should take Friday off.'], ['Grace', "Thanks, I'll do that."])).toContain('Take Friday off · Grace');
  });

  it('writes into a Chinese task only what names a thing', () => {
    expect(tasksOf(['孔祥瑞', '人挺聪明的，就是啥都不会。'], ['乔薇', '那我今晚先给她打个电话。'])).toEqual(['给她打个电话 · 乔薇']);
    expect(tasksOf(['任佳', '压测脚本你能改一下吗？'], ['乔薇', '行，我明天改。'])[0]).toContain('压测脚本');
  });

  it('puts a bare Chinese verb before its object', () => {
    expect(tasksOf(['张伟', '王芳，你下周三之前把接口文档补一下。'], ['王芳', '好的。'])).toEqual(['补接口文档 · 王芳']);
  });
});

describe('a promise without words of its own', () => {
  it('takes those of the question that it answers', () => {
    expect(tasksOf(['Ana', 'And the migration guide?'], ['Ben', 'I can take that, end of next week.'])).toEqual(['The migration guide · Ben']);
  });

  it('takes what the speaker has just announced', () => {
    expect(tasksOf(['Ana', "I'd say roll back. We can't risk the evening peak."], ['Chloe', "Okay, rolling back. I'll do it right after this call."])).toEqual(['Roll back · Chloe']);
  });
});

describe('work is also said by its result', () => {
  it('sees what goes out, what is needed by a day and what is asked for by asking when', () => {
    expect(tasksOf(['Ana', 'And Rosalind?'], ['Fatima', 'The offer to Rosalind goes out from me by Friday.'])).toContain('Send the offer to Rosalind · Fatima');
    expect(tasksOf(['Bob', 'When can I read the reply letter?'], ['Ann', 'Next Monday.'])).toEqual(['Send the reply letter · Ann']);
    expect(tasksOf(['Bob', 'Send it to me before you submit it.'], ['Ann', 'Will do.'])).toEqual(['Send it to Bob · Ann']);
  });

  it('hears a wish of the meeting or a stance as no work', () => {
    expect(tasksOf(['Ana', "I'd like to go through the search design today."], ['Ben', 'Sure.'])).toEqual([]);
    expect(tasksOf(['Jonas', 'And would you support a raise, in principle?'], ['Miriam', 'Yes, in principle.'])).toEqual([]);
  });

  it('gives what another has to do to that other', () => {
    expect(tasksOf(['王芳', '前端谁来做？'], ['刘洋', '前端我来，接口得陈晨给。'], ['陈晨', '接口我下周二给你。'])).toEqual(['做前端 · 刘洋', '给刘洋接口 · 陈晨']);
  });
});
