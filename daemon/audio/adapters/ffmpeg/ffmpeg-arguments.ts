/** Pure: how ffmpeg is called. */
import { SAMPLE_RATE_HZ } from '#schemas/audio';

/**
 * Containers that hold sound. Without this list a text file could be taken for a playlist and send ffmpeg
 * to read other files.
 */
const DEMUXERS =
  'wav,w64,aiff,caf,mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,ogg,flac,mp3,aac,loas,asf,avi,flv,mpeg,mpegts,mpegvideo,amr,amrnb,amrwb,ac3,eac3,dts,au,ape,wv,tta,tak,mpc,mpc8,dsf,rm,voc,gsm,spdif,truehd';

/**
 * As steep as the resampler of the embedded decoder (flat to 7 kHz, −80 dB from 8.5 kHz on). `async` fills holes in the time stamps
 * with silence, from a tenth of a second on, as the embedded decoder does.
 */
const RESAMPLE = `aresample=${SAMPLE_RATE_HZ}:filter_size=128:phase_shift=10:cutoff=0.95:async=1:min_hard_comp=0.1`;

/**
 * All channels leave as they are, in AU with 32-bit floats: it tells their number and has no limit of length. They are averaged here,
 * because ffmpeg's own `-ac 1` makes a stereo voice 3 dB louder.
 */
export function ffmpegArguments(path: string): string[] {
  return [
    ...['-nostdin', '-hide_banner', '-nostats', '-loglevel', 'level+info'],
    ...['-protocol_whitelist', 'file,pipe', '-format_whitelist', DEMUXERS],
    // `file:` so that no name can be taken for an option or another protocol.
    ...['-i', `file:${path}`, '-map', '0:a:0', '-map_metadata', '-1'],
    ...['-af', RESAMPLE, '-c:a', 'pcm_f32be', '-f', 'au', 'pipe:1'],
  ];
}
