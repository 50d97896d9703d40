/** How a recogniser writes names whose spelling does not tell their sound: without marks, apart, by an English ear. */

/** Names that are said quite differently from how an English reader would say them. */
const byEar: Readonly<Record<string, readonly string[]>> = {
  siobhan: ['shivaun', 'shivon', 'chevonne', 'shavon', 'shivonne'], aoife: ['eefa', 'efa', 'ifa', 'eva'], niamh: ['neev', 'neve', 'nieve'], saoirse: ['sersha', 'seersha', 'searsha'], caoimhe: ['keeva', 'kweeva', 'queeva'],
  sean: ['shawn', 'shaun'], tadhg: ['tige', 'tyg'], oisin: ['osheen', 'usheen'], eoin: ['owen'], ciaran: ['keeran', 'kieran'], roisin: ['rosheen', 'roasheen'], grainne: ['gronya', 'gronia'], aisling: ['ashling', 'ashlin'], mairead: ['morraid', 'murade'], padraig: ['porrick', 'paudrig'], cillian: ['killian'], maeve: ['mave'], dara: ['darragh'], sinead: ['shinade', 'shinaid'], orla: ['orlagh'],
  nguyen: ['winn', 'nwin', 'newen'], joao: ['jwow', 'zhwow', 'jao'], thiago: ['tiago'], tomasz: ['tomash', 'thomash'], lukasz: ['wukash', 'lucas', 'lukash'], mateusz: ['matayush', 'mateush'], agnieszka: ['agnieshka', 'ageneska'], malgorzata: ['mowgozata'], krzysztof: ['kristof', 'kshishtof', 'christof'], andrzej: ['andjay', 'andrei'], wojciech: ['voytek', 'voichek'], zbigniew: ['zbigniev'], priya: ['preeya', 'pria'], jorge: ['horhay', 'horhe'], jesus: ['hesus'], xavier: ['zavier', 'havier'], javier: ['havier', 'haviyer'], guillermo: ['giyermo', 'gillermo'], joaquin: ['wakeen', 'hwakeen'], beatriz: ['beatrice'], xiaoming: ['shaoming', 'showming'], xin: ['shin'], qian: ['chian', 'chen'], zhang: ['jang', 'chang'], xu: ['shu'], cai: ['tsai'], hugues: ['oog', 'ugh'], guy: ['ghee'], benoit: ['benwa'], francois: ['franswa', 'fransua'], jean: ['john', 'zhon'], yves: ['eve'], heloise: ['eloise'], jurgen: ['yurgen', 'juergen'], jorg: ['yorg', 'joerg'], joachim: ['yoahim', 'joakim'], matthias: ['matias'], soren: ['suren', 'soeren'], bjorn: ['byorn'], soeren: ['soren'], anais: ['anayis'], zoe: ['zoey'], chloe: ['khloe', 'cloe'], phoebe: ['feebe', 'phebe'], hermione: ['hermiony'], imogen: ['imogene'], leigh: ['lee'], rhys: ['reese', 'rees'], llewellyn: ['lewellyn'], angharad: ['anharad'], sian: ['sharn', 'shan'], ioan: ['yoan'], okoye: ['akoya', 'okoya'], adaeze: ['adayzay'], nkechi: ['kechi'], chukwuemeka: ['emeka'], oluwaseun: ['seun'], ngozi: ['engozi'],
};

/** The form as written, and as it may be heard. */
export function heardForms(form: string): string[] {
  const plain = withoutMarks(form);
  const words = plain.split(/\s+/);
  const [first = '', ...rest] = words;
  const ears = byEar[first.toLowerCase()] ?? [];
  const pinyin = /^[a-z]+$/i.test(first) && /x|q|zh/i.test(first) ? [[first.replace(/zh/gi, 'j').replace(/x/gi, 'sh').replace(/q/gi, 'ch'), ...rest].join(' ')] : [];
  const marked = form === plain ? [] : [plain, ...germanSpelling(form)];
  return [...new Set([form, ...marked, ...pinyin, ...ears.map((ear) => [ear, ...rest].join(' '))])];
}

/** `Jürgen Müller` → `Jurgen Muller`. */
function withoutMarks(form: string): string {
  return form.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/ø/gi, 'o').replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/æ/gi, 'ae').replace(/đ/g, 'd').normalize('NFC');
}

/** `Jürgen Müller` → `Juergen Mueller`, and each name either way. */
function germanSpelling(form: string): string[] {
  if (!/[äöü]/i.test(form)) return [];
  const long = (text: string): string => withoutMarks(text.normalize('NFC').replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/Ä/g, 'Ae').replace(/Ö/g, 'Oe').replace(/Ü/g, 'Ue'));
  const words = form.split(/\s+/);
  if (words.length !== 2) return [long(form)];
  const [first = '', last = ''] = words;
  return [`${long(first)} ${long(last)}`, `${withoutMarks(first)} ${long(last)}`, `${long(first)} ${withoutMarks(last)}`];
}
