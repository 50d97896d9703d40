import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

/** Monday. */
const startedAt = '2026-12-14T09:30:00+01:00';
type Turns = readonly [string, string][];

const minutesOf = (turns: Turns) => extractMinutes(transcriptOf(turns), { registry: registryOf([]), startedAt, all: true });
const dueOf = (owner: string, ...turns: Turns) => minutesOf(turns).actions.find((action) => action.owner === owner)?.due;
const tasksOf = (owner: string, ...turns: Turns) => minutesOf(turns).actions.filter((action) => action.owner === owner).map(({ text }) => text);

describe('a day that is named after a task', () => {
  it('is not the day of the next call, of a party, of a flight', () => {
    expect(dueOf('Ben', ['Ana', 'And is the questionnaire filled in?'], ['Ben', "Yes, I'll forward it with the invoice."], ['Ana', 'Perfect. Shall we talk again in January?'], ['Ben', "Yes, let's do the nineteenth."], ['Ana', 'Nineteenth at ten, sure.'])).toBeNull();
    expect(dueOf('Ben', ['Ana', 'Could you mail me the floor plan?'], ['Ben', 'Sure, will do.'], ['Ana', 'Great. When do we meet next, Thursday?'], ['Ben', 'Thursday works.'])).toBeNull();
    expect(dueOf('Ana', ['Ana', "I'll order the cake for the leaving party."], ['Ben', 'Lovely. When is the party, Friday?'], ['Ana', 'Friday at four, yes.'])).toBeNull();
    expect(dueOf('Ana', ['Ana', "I'll book the room."], ['Ben', 'Great. My flight leaves on Thursday.'], ['Ana', 'Okay.'])).toBeNull();
  });

  it('is not that of what another voice is asked for', () => {
    expect(dueOf('Ben', ['Ana', 'Ben, could you move the standup?'], ['Ben', 'Sure.'], ['Ana', 'And Cleo, is your paper done by Friday?'], ['Cleo', 'By Friday, yes.'])).toBeNull();
  });

  it('still counts where people bargain for it, ask for it or give their reason with it', () => {
    expect(dueOf('Ana', ['Ana', "I'll send the contract tomorrow."], ['Ben', 'Could you make it Wednesday?'], ['Ana', 'Wednesday then.'])).toBe('2026-12-16');
    expect(dueOf('Ben', ['Ana', 'Could you send the slides?'], ['Ben', 'Sure. By when?'], ['Ana', 'Thursday.'], ['Ben', 'Thursday, okay.'])).toBe('2026-12-17');
    expect(dueOf('Ben', ['Ben', 'I can ask the warehouse for pallets.'], ['Ana', 'Please. By tomorrow if you can, trucks are booked from Monday.'], ['Ben', 'Tomorrow, okay.'])).toBe('2026-12-15');
  });

  it('is not when Chinese speakers meet, are away, or have something else to announce', () => {
    expect(dueOf('李明', ['李明', '方案我来改。'], ['王芳', '好的。评审会周四上午开行不行？'], ['李明', '行，周四上午。'])).toBeNull();
    expect(dueOf('李明', ['李明', '报价单我来发。'], ['王芳', '行。你周三在吗？'], ['李明', '周三我在。'])).toBeNull();
    expect(dueOf('李明', ['李明', '数据迁移的脚本我来写。'], ['王芳', '好。还有个事，年会节目周三报名截止。'], ['李明', '知道了。'])).toBeNull();
    expect(dueOf('李明', ['李明', '合同我来发。'], ['王芳', '七号行不行？'], ['李明', '行，七号。'])).toBe('2027-01-07');
  });

  it('is not the day by which others want the thing, where somebody is only told of it', () => {
    expect(dueOf('李明', ['张伟', '北斗那边要接口文档，谁给一下？'], ['李明', '我回头跟磊哥说一声。'], ['张伟', '他们说最晚下周一要。'])).toBeNull();
  });

  it('does not lie behind', () => {
    expect(dueOf('王芳', ['李明', '周四客户投诉了两次，得回个电话。'], ['王芳', '我来回。'])).toBeNull();
    expect(minutesOf([['Ana', 'Marta wants the dashboard live.'], ['Ben', 'Did she write that?'], ['Ana', 'She said so on Tuesday.']]).actions.filter(({ due }) => due !== null)).toEqual([]);
  });
});

describe('what a promise without words of its own is about', () => {
  it('is what its speaker has just said to want', () => {
    expect(tasksOf('Dev', ['Ana', 'Cleo, would you mind writing up the retention policy?'], ['Cleo', 'I can, yeah.'], ['Dev', "And I want to profile the parser before we go on. I'll do that in the next three working days."])).toEqual([expect.stringContaining('Profile the parser')]);
  });

  it('is not what is done already', () => {
    expect(tasksOf('Ben', ['Ana', 'Someone has to renew the domain.'], ['Ben', 'Done already, last night.'], ['Ana', 'Great. The newsletter list is out of date too.'], ['Ben', "I'll clean that up tomorrow."])).toEqual(['Clean the newsletter list up']);
    expect(tasksOf('Will', ['Ana', 'The dead exporter needs an alert of its own.'], ['Yuki', 'I already did that, it went live yesterday.'], ['Ana', 'Nice. Now the schema check in CI. Yuki, can you own that?'], ['Yuki', "I can't this week. Could Will?"], ['Will', 'Yeah, give it to me. I can have it in by the eighteenth.']).join()).not.toContain('exporter');
  });

  it('is the latest question, whatever was asked before', () => {
    expect(tasksOf('Ben', ['Ana', 'Should we drop the trial plan?'], ['Ben', 'Not today.'], ['Ana', 'Okay. Who updates the price list?'], ['Ben', "I'll do that on Monday."])).toEqual(['Update the price list']);
  });

  it('is in Chinese the matter that is open, not what was put off, done or another item', () => {
    expect(tasksOf('李明', ['李明', '同义词那个要不要放到下个迭代？'], ['王芳', '那就放下个迭代吧。'], ['李明', '好。'], ['张伟', '我插一句啊，日志那个磁盘，现在已经百分之八十五了，再不清这周末就满了。'], ['王芳', '这个谁能处理一下？'], ['李明', '我来吧，我明天清一下。'])).toEqual(['处理日志那个磁盘']);
    expect(tasksOf('李明', ['李明', '测试那边谁对接？'], ['王芳', '我去问问测试组长。'], ['李明', '好。还有一个风险，短信供应商合同二月底到期，要是续不上，验证码就发不出去了。'], ['张伟', '这个谁跟？'], ['李明', '我来跟，一月中之前搞定。'])).toEqual(['跟短信供应商合同']);
    expect(tasksOf('张伟', ['李明', '还有个问题，二期要不要收费？'], ['王芳', '这个得老板定，今天不讨论。'], ['张伟', '那我这周就下单。'])).toEqual(['下单']);
  });

  it('is nothing where somebody is only encouraged', () => {
    expect(minutesOf([['Ana', "I'll come back to you by Wednesday with a number."], ['Ben', 'Please do, our finance people are asking.'], ['Ana', 'Okay.']]).actions.map(({ text }) => text).filter((text) => text.startsWith('Do'))).toEqual([]);
  });
});

describe('the thing that a pronoun stands for', () => {
  it('is not what the same sentence names, nor who uses the thing', () => {
    const { decisions } = minutesOf([['Ana', 'Should we keep the old flag or delete it?'], ['Ben', 'Delete it, nobody uses it.'], ['Cleo', 'The Zurich team does.'], ['Ana', 'We keep it for now and ask Zurich.'], ['Ben', 'Fine.']]);
    expect(decisions.map(({ text }) => text).join()).not.toContain('keep the Zurich team');
  });
});
