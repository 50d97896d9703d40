import { describe, expect, it } from '@jest/globals';
import { extractMinutes } from '../extract-minutes.ts';
import { registryOf, transcriptOf } from '../passages/passage.ts';

type Turn = readonly [speaker: string, text: string];

/** What a note of a Wednesday in December holds: `text · owner · due or status`. */
function tasksOf(...turns: Turn[]) {
  return tasksAmong([...new Set(turns.map(([speaker]) => speaker))], ...turns);
}

function tasksAmong(people: readonly string[], ...turns: Turn[]) {
  const { actions } = extractMinutes(transcriptOf(turns), { registry: registryOf(people), startedAt: '2026-12-09T10:00:00+00:00' });
  return actions.map(({ text, owner, due, status }) => [text, owner ?? 'nobody', due ?? status].join(' · '));
}

describe('work that is done already', () => {
  it('is closed, and not what the next one takes over', () => {
    expect(tasksOf(
      ['Ana', 'The dead exporter needs an alert of its own.'], ['Yuki', 'I already did that, it went live yesterday.'],
      ['Ana', 'Nice. So, the schema check in CI. Yuki, can you own that?'], ['Yuki', "I can't this week. Could Will?"], ['Will', 'Yeah, give it to me. I can have it in by the eighteenth.'],
    )).toEqual(['The dead exporter needs an alert of its own · Yuki · done', 'Own the schema check in CI · Will · 2026-12-18']);
  });

  it('is closed where it was asked for', () => {
    expect(tasksOf(['Ana', 'Ben, could you send the invoice to Hollis?'], ['Ben', 'I sent it this morning.'])).toEqual(['Send the invoice to Hollis · Ben · done']);
    expect(tasksOf(['李娜', '张伟，你把合同扫描一下发给财务？'], ['张伟', '昨天就发过去了。'])).toEqual(['把合同扫描发给财务 · 张伟 · done']);
  });

  it('is nobody\'s where somebody only asks whether it is', () => {
    expect(tasksOf(['李娜', '上周我们定了把网关的限流下掉，这个老王你弄完了吗？'], ['老王', '弄完了，周五就上线了。'])).toEqual([]);
  });

  it('does not close what the same voice still promises', () => {
    expect(tasksOf(['Ana', 'The proxy needs a health check.'], ['Ben', "I did the one for the gateway. I'll add this one on Friday."])).toEqual(['The proxy needs a health check · Ben · 2026-12-11']);
  });
});

describe('what only sounds like work', () => {
  it.each<[string, ...Turn[]]>([
    ['a plan that fell through', ['Ana', "I was going to rewrite the parser this week, but I'm in court on Thursday."], ['Ben', 'Okay.']],
    ['a plan that fell through, in Chinese', ['李娜', '我本来打算这周把解析器重写，结果周四要出庭。'], ['老王', '好吧。']],
    ['who somebody is', ['Ana', 'And who signs on your side?'], ['Greg', 'Ben, our director.'], ['Ben', 'Okay.']],
    ['who runs the meeting', ['Ana', "Morning all, it's Ana, I'll run this one because Greg is away."], ['Ben', 'Morning.']],
    ['what one who is absent would like', ['Ben', 'Marta wants the dashboard live.'], ['Marta', 'Does she?']],
  ])('%s', (_, ...turns) => {
    expect(tasksOf(...turns)).toEqual([]);
  });

  it('is one task where a need is asked of somebody in the next breath', () => {
    expect(tasksOf(['Ana', 'Somebody should talk to the import team. Ben, could you ping Fatima about the timing?'], ['Ben', "Sure, I'll write to her after this."])).toEqual(['Ping Fatima about the timing · Ben · open']);
  });
});

describe('what is given to somebody by name', () => {
  it('is one task when a voice that nobody has named takes it', () => {
    expect(tasksAmong(['Ben'], ['Speaker 1', 'Ben will update the release notes by Monday.'], ['Speaker 2', "Okay, I'll do that."])).toEqual(['Update the release notes · Ben · 2026-12-14']);
    expect(tasksAmong(['Ben'], ['Speaker 1', '测试脚本让Ben去改，周五之前给我。'], ['Speaker 2', '行，我来改。'])).toEqual(['改测试脚本 · Ben · 2026-12-11']);
  });

  it('leaves another promise as it is', () => {
    expect(tasksAmong(['Ben'], ['Speaker 1', 'Ben will update the release notes by Monday.'], ['Speaker 2', "And I'll send the invitation tomorrow."])).toEqual(['Update the release notes · Ben · 2026-12-14', 'Send the invitation · Speaker 2 · 2026-12-10']);
  });

  it('may be given with “let us have them”', () => {
    expect(tasksAmong(['Ben'], ['Ana', "Let's have Ben update the test scripts by Friday."], ['Greg', 'Sounds good.'])).toEqual(['Update the test scripts · Ben · 2026-12-11']);
  });
});

describe('a promise', () => {
  it('is also an answer that will come', () => {
    expect(tasksOf(['Ana', 'Will we get a credit?'], ['Ben', "I'll come back to you by Wednesday with a number."])).toEqual(['Come back to Ana with a number · Ben · 2026-12-16']);
    expect(tasksOf(['Ben', "We can't commit today. We'll let you know before Christmas."], ['Ana', 'Before Christmas, okay.'])).toEqual(['Let Ana know · Ben · 2026-12-25']);
  });

  it('may be one word after "who takes that?"', () => {
    expect(tasksOf(['Will', 'We should stop rebuilding on rollback.'], ['Ben', 'Agreed.'], ['Ana', 'Who takes that?'], ['Will', 'Me. End of the month, realistically.'])).toEqual(['Stop rebuilding on rollback · Will · 2026-12-31']);
  });

  it('that names nothing quotes what it is about', () => {
    expect(tasksOf(['Ana', 'We keep the flag for now and ask Zurich.'], ['Ben', "I can ask them, I'm on a call with them Friday anyway."], ['Ana', 'Good.'])).toEqual(['Ask them (We keep the flag for now and ask Zurich) · Ben · 2026-12-11']);
  });
});
