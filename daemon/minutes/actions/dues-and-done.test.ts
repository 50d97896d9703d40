import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

/** Friday. */
const startedAt = '2026-11-20T09:30:00+01:00';

function actionsOf(...turns: [string, string][]) {
  return extractMinutes(transcriptOf(turns), { registry: registryOf([]), startedAt }).actions.map(({ owner, due, status }) => ({ owner, due, status }));
}

describe('when a task of a meeting is due', () => {
  it('is what the owner answers to "by when?", in whichever sentence of the answer', () => {
    expect(actionsOf(['Ana', 'I will write the migration guide.'], ['Ben', 'By when, roughly? I am off from Thursday.'], ['Ana', 'Wednesday is fine.'])).toEqual([{ owner: 'Ana', due: '2026-11-25', status: 'open' }]);
    expect(actionsOf(['Ana', 'I will write the migration guide.'], ['Ben', 'By when?'], ['Ana', "Before my leave. That starts on Friday, so let's say Thursday."])).toEqual([{ owner: 'Ana', due: '2026-11-26', status: 'open' }]);
  });

  it('is the day that is moved to, whatever other day gives the reason', () => {
    expect(actionsOf(['Ana', 'I will send you the floor plan on Thursday.'], ['Ben', 'Make it Friday if it helps, we are closing the month until Thursday anyway.'], ['Ana', 'It does help. Friday, thank you.'])).toEqual([{ owner: 'Ana', due: '2026-11-27', status: 'open' }]);
    expect(actionsOf(['王敏', '汇总表我来做，十六号之前发你。'], ['李强', '十七号行不行？'], ['王敏', '行，十七号。'])[0]?.due).toBe('2026-12-17');
  });

  it('is the day on which the owner meets whoever it is about', () => {
    expect(actionsOf(['Ana', 'Ben, would you tell the customer about the delay?'], ['Ben', 'Yes. I am seeing them on Wednesday anyway.'])).toEqual([{ owner: 'Ben', due: '2026-11-25', status: 'open' }]);
  });

  it('is not what another voice says about its own task', () => {
    expect(actionsOf(['王敏', '那我来写测试报告吧。'], ['李强', '好，账号我明天发你。']).find(({ owner }) => owner === '王敏')?.due).toBeNull();
  });
});

describe('a task that is done before the meeting is over', () => {
  it('was done on the spot', () => {
    expect(actionsOf(['Ana', 'The old booking is still in the calendar.'], ['Ben', 'I will delete the old booking now.'], ['Ana', 'No stress.'], ['Ben', 'There, deleted.'])).toEqual([{ owner: 'Ben', due: null, status: 'done' }]);
    expect(actionsOf(['王敏', '单号你发我一下。'], ['李强', '好，我现在发你。'], ['王敏', '收到了。'])[0]?.status).toBe('done');
  });

  it('was reported later, in words of its own', () => {
    const between: [string, string][] = [['Cleo', 'The office will be painted in spring.'], ['Dan', 'White, I hope.']];
    expect(actionsOf(['Ana', 'I will change the alarm to five minutes.'], ...between, ['Ana', 'By the way, I just changed the alarm, five minutes now.'])).toEqual([{ owner: 'Ana', due: null, status: 'done' }]);
    expect(actionsOf(['王敏', '我今天去问一下供应商的报价。'], ['李强', '会议室下周装修。'], ['王敏', '哎，供应商回我了，报价发群里了。'])[0]?.status).toBe('done');
  });

  it('is not one of which the meeting only ended', () => {
    expect(actionsOf(['Ana', 'I will change the alarm to five minutes.'], ['Ben', "We're done. Thank you both."])[0]?.status).toBe('open');
  });
});

describe('who has a task', () => {
  it('is who does not mind it, or thinks it possible', () => {
    expect(actionsOf(['Ana', 'Would you mind testing the login on the old phone?'], ['Ben', 'Not at all.'])[0]?.owner).toBe('Ben');
    expect(actionsOf(['Ana', 'Could you get the handbook translated by the end of the month?'], ['Ben', 'I think so.'])).toEqual([{ owner: 'Ben', due: '2026-11-30', status: 'open' }]);
  });

  it('is the voice that promises it to the other side', () => {
    expect(actionsOf(['Hannah', "We'll give you access to the beta on December first."], ['Mark', 'Okay.'])).toEqual([{ owner: 'Hannah', due: '2026-12-01', status: 'open' }]);
  });

  it('is nobody where nobody knows, and then there is no task', () => {
    expect(actionsOf(['王敏', '谁做这个测试报告？'], ['李强', '我还不确定。'], ['王敏', '好的，那今天先到这里。'])).toEqual([]);
  });
});
