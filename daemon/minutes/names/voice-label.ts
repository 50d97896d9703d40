/** `Speaker 1`, `SPK_02`, `S3`, `Unknown`: a voice without a name. */
export function isVoiceLabel(label: string): boolean {
  return /^(?:speaker|spk|unknown|voice|s)?[\s_-]*\d*$/i.test(label) || /^(?:说话人|发言人|讲话人)\s*[\d一二三四五六七八九十]*$/.test(label) || /^[A-Z]$/.test(label);
}
