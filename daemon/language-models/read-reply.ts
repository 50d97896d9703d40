/** A provider's reply as the wanted value, or the reason why it is none. Pure; foreign replies are read leniently, their content strictly. */
import { z } from 'zod';
import { modelFailures } from './model-failures.ts';

/** What is read of a chat message: LangChain's `AIMessage` is one. */
export interface ReplyMessage {
  readonly content: unknown;
  readonly additional_kwargs?: Readonly<Record<string, unknown>>;
  readonly response_metadata?: Readonly<Record<string, unknown>>;
}

const endings = ['finish_reason', 'stop_reason', 'done_reason'];
const cutOff = new Set(['length', 'max_tokens', 'model_length', 'model_context_window_exceeded']);
const declined = new Set(['refusal', 'content_filter', 'safety']);

/** The server did its part; what the model wrote is broken. */
export const notJson = "the model's text is not valid JSON";

/** @throws ColloquyError `language_model_refused`, `language_model_reply_unusable` */
export function readReply<Schema extends z.ZodType>(model: string, message: ReplyMessage, parsed: unknown, schema: Schema): z.output<Schema> {
  const metadata = { ...message.additional_kwargs, ...message.response_metadata };
  const ending = endings.map((name) => metadata[name]).find((value) => typeof value === 'string') ?? '';
  if (declined.has(ending) || isRefusal(message)) throw modelFailures.refused(model);
  if (cutOff.has(ending)) throw modelFailures.unusable(model, 'it was cut off at its longest length');
  const value = parsed ?? jsonIn(textOf(message.content));
  if (value === undefined) throw modelFailures.unusable(model, notJson);
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw modelFailures.unusable(model, `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not of the wanted shape'}`);
}

/** What a server that speaks OpenAI's format sent, where the library keeps it: `{ choices: [{ message: { content: null, refusal: "I can't …" } }] }`. */
const sentSchema = z.object({ __raw_response: z.object({ choices: z.array(z.object({ message: z.object({ refusal: z.string().min(1) }) })).min(1) }) });

/** A server that refuses says so beside the text, and ends with `stop` as if it had answered. */
function isRefusal({ additional_kwargs: kwargs }: ReplyMessage): boolean {
  return (typeof kwargs?.refusal === 'string' && kwargs.refusal !== '') || sentSchema.safeParse(kwargs).success;
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: unknown) => (typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string' ? part.text : '')).join('');
}

/** Small models put JSON in a code block, or a word around it. */
function jsonIn(text: string): unknown {
  for (const candidate of [text, /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1], /\{[\s\S]*\}/.exec(text)?.[0]]) {
    if (candidate === undefined) continue;
    try {
      return JSON.parse(candidate) as unknown;
    } catch (error) {
      // A syntax error of another realm when code runs in a sandbox: asked by its name.
      if ((error as Error).name !== 'SyntaxError') throw error;
    }
  }
  return undefined;
}
