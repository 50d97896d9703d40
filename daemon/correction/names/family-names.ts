/** The commonest Chinese family names, as a character class: 我是新来的 introduces nobody. */
export const familyName = '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤章施温柳邢葛聂焦甄翟安倪严牛洪季俞樊庞殷欧阮单]';

/** Family names of two characters: 欧阳娜娜 is 娜娜 to her colleagues. */
export const compoundFamilyName = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|长孙|端木|南宫|独孤)/;
