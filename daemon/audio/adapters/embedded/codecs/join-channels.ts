/** Pure: stretches of channels, one behind the other. Stretches without channels are left out; the fewest channels count. */
export function joinChannels(parts: readonly (readonly Float32Array[])[]): Float32Array[] {
  const filled = parts.filter((part) => (part[0]?.length ?? 0) > 0);
  if (filled.length === 0) return [];
  const channelCount = Math.min(...filled.map((part) => part.length));
  return Array.from({ length: channelCount }, (_, channel) => {
    const joined = new Float32Array(filled.reduce((sum, part) => sum + part[channel]!.length, 0));
    let position = 0;
    for (const part of filled) {
      joined.set(part[channel]!, position);
      position += part[channel]!.length;
    }
    return joined;
  });
}
