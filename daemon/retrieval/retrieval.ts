/**
 * Retrieval: what meetings and notes say about something, as extracts that cite the seconds. For open questions ("what did we say about rate
 * limits?"); a question on facts is answered from the graph.
 */

/** What an extract is. A `passage` is some neighbouring segments of a transcript. */
export const extractKinds = ['passage', 'decision', 'action', 'question', 'risk', 'note'] as const;
export type ExtractKind = (typeof extractKinds)[number];

/** How somebody is to have to do with an extract. */
export const personRoles = ['spoke', 'attended', 'assigned'] as const;
export type PersonRole = (typeof personRoles)[number];

export interface PeopleFilter {
  /** Ids of the graph's Person nodes. Of several, one is enough; only for `attended` it takes all of them. */
  readonly ids: readonly string[];
  /** Any of these is enough. `spoke`: said the extract's words, or those that prove it. `attended`: was in the meeting. `assigned`: the action is theirs. */
  readonly roles: readonly PersonRole[];
}

/** Every filter that is given has to hold. */
export interface SearchRequest {
  /** What is asked about, without the words that the filters stand for: `rate limits`. */
  readonly text: string;
  /** ISO 639-1 codes of the extracts wanted; any when absent. */
  readonly languages?: readonly string[] | undefined;
  readonly people?: PeopleFilter | undefined;
  /** Ids of the graph's Project nodes: the meeting or note is part of one of them, or the very words speak of it. */
  readonly projects?: readonly string[] | undefined;
  /** Ids of recordings. */
  readonly meetings?: readonly string[] | undefined;
  /** ISO 8601 in UTC; of meetings that began at or after it. What has no time (most notes) is then left out. */
  readonly from?: string | undefined;
  /** ISO 8601 in UTC; of meetings that began before it. */
  readonly to?: string | undefined;
  readonly kinds?: readonly ExtractKind[] | undefined;
  /** Default 10, at most 100. */
  readonly limit?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Something of the graph that an extract, or its meeting, speaks of. */
export interface Neighbour {
  /** `owner/repo#n` of a pull request or issue; the id of a person. */
  readonly id: string;
  /** Title or name; null when it is not known. */
  readonly name: string | null;
  /** GitHub's page; null for people and where it is not known. */
  readonly url: string | null;
  /** `here`: by the extract's own segments. `meeting`: elsewhere in the meeting. */
  readonly where: 'here' | 'meeting';
}

export interface ExtractLine {
  readonly segmentId: string;
  /** The person's name, or the voice: `Speaker 2`. */
  readonly speaker: string;
  readonly text: string;
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
}

export interface Extract {
  readonly kind: ExtractKind;
  /** The words of a passage with one speaker, the text of an item or of a piece of a note; of several speakers, a line each: `Ana Silva: …`. */
  readonly text: string;
  /** Null for a note that is no meeting's. */
  readonly recordingId: string | null;
  /** A note's title for a note. */
  readonly meetingTitle: string | null;
  /** ISO 8601 in UTC; null where it is not known. */
  readonly startedAt: string | null;
  /** As in the transcript (`s0012`): what the extract is, or what proves the item. Empty for a note. */
  readonly segmentIds: readonly string[];
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
  /** Who says it; null when several do, or nobody. */
  readonly speaker: string | null;
  /** Of a note, in the vault. */
  readonly path: string | null;
  /** Of a passage, each segment by itself. */
  readonly lines: readonly ExtractLine[];
  /** Reciprocal ranks added up: for the order alone. */
  readonly score: number;
  readonly prs: readonly Neighbour[];
  readonly issues: readonly Neighbour[];
  /** Who speaks, is spoken of or has to do it; then who else was there. */
  readonly people: readonly Neighbour[];
}

export interface SearchAnswer {
  /** The best first. Empty: nothing was said about it. */
  readonly extracts: readonly Extract[];
  /** Only when nothing was said about it: the nearest that was said, at most three, to be shown as what it is. */
  readonly closest: readonly Extract[];
  /** What the search did not look at. */
  readonly unread: {
    /** Meetings and notes that are not in the index yet. */
    readonly sources: number;
    /** Documents in the scope of the search that have no vector yet: found by their words alone. */
    readonly embeddings: number;
  };
  /** `words`: no model for the language of the question is here, so that other words for the same thing are not found. */
  readonly by: 'words' | 'words and meaning';
}

export interface Updated {
  /** Meetings and notes that were read, since they are new or say something else. */
  readonly read: number;
  readonly forgotten: number;
  /** Still to be read, when it was stopped before the end. */
  readonly left: number;
}

export interface UpdateOptions {
  /** Ends between two sources; what was read is kept. */
  readonly signal?: AbortSignal | undefined;
}

export interface Embedded {
  readonly embedded: number;
  readonly left: number;
}

export interface Retrieval {
  /** Reads what recordings say since the last time, and takes out what they no longer say. What changed is embedded by {@link Retrieval.embedPending}. */
  update(options?: UpdateOptions): Promise<Updated>;
  /** Takes out at once what is no longer in the facts, and reads nothing. Answers how many meetings went. */
  forgetGone(): Promise<number>;
  /** As {@link Retrieval.update}, with the vault's notes, all of which are read: after a scan, not before every question. */
  updateNotes(options?: UpdateOptions): Promise<Updated>;
  /** Embeds what has no vector yet, in batches, off the event loop; done at once without a model. */
  embedPending(options?: UpdateOptions & { readonly onProgress?: (progress: Embedded) => void }): Promise<Embedded>;
  /** Reads what is new first, for a second at most; never waits for embeddings of what is searched. */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Drops the index and makes it again. */
  rebuild(options?: UpdateOptions): Promise<Updated>;
  close(): Promise<void>;
}
