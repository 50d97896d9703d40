/** Opens ONNX models with the settings that every room shares. */
import { InferenceSession } from 'onnxruntime-node';

/**
 * @param model path of an `.onnx` or `.ort` file, or its bytes.
 * @param threads inside one run.
 */
export function openSession(model: string | Uint8Array<ArrayBuffer>, threads: number): Promise<InferenceSession> {
  const settings: InferenceSession.SessionOptions = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    executionMode: 'sequential',
    // Patterns of allocations are kept for each shape seen, and speech has a new shape every time: 240 MB with whisper-base.
    enableMemPattern: false, enableCpuMemArena: false,
    logSeverityLevel: 3,
    // Threads that wait by spinning take the core from what else is at work: diarization takes 0.040 of the recording's time instead of 0.048.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
  return typeof model === 'string' ? InferenceSession.create(model, settings) : InferenceSession.create(model, settings);
}
