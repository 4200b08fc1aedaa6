import PostalMime, { type Address, type Email } from 'postal-mime';
import { ByteReader } from '../byte-reader.ts';
import { compose, plain } from '../compose.ts';
import { dateValue } from '../date-value.ts';
import { nameInside } from '../entry-name.ts';
import { factsOf, webAddress } from '../facts.ts';
import type { Opening, Source } from '../open.ts';
import type { SourceInput } from '../source-input.ts';

/** Parts of parts that are opened; mails nest deeper only to do harm. */
const maxNestingDepth = 32;
const maxHeadersSize = 1 << 20;

/** Opens a mail: its text under its subject, and what is attached to it. A page that a browser saved is one too. */
export async function* openMail(source: Source, opening: Opening): AsyncGenerator<SourceInput> {
  const { name, reader, depth } = source;
  const { budget, open } = opening;
  const bytes = await reader.rest(budget.limits.maxBytes);
  if (reader.failure !== null) return;
  if (bytes === null) throw budget.tooLarge(null);
  const mail = await PostalMime.parse(bytes, { maxNestingDepth, maxHeadersSize });
  const body = bodyOf(mail);
  if (body !== null) {
    const header = (key: string): string | null => mail.headers.find((field) => field.key === key)?.value ?? null;
    const saved = webAddress(header('snapshot-content-location') ?? header('content-location') ?? header('content-base'));
    const subject = plain(mail.subject?.replace(/^(?:(?:fwd?|fw|re|wg|aw|tr)\s*:\s*)+/i, ''));
    budget.entry();
    if (saved !== null && mail.html !== undefined) {
      yield { name, content: mail.html, format: 'html', sourceUrl: saved, sourceFacts: factsOf('archive', { url: saved }) };
    } else {
      const sender = senderOf(mail.from);
      const sourceFacts = factsOf('mail', { title: subject, publisher: sender, published: dateValue(header('date') ?? mail.date) });
      yield { name, ...compose(subject, body.text, body.format), sourceFacts };
    }
  }
  for (const [index, { filename, mimeType, disposition, content }] of mail.attachments.entries()) {
    // Pictures within the text are part of its look.
    if (disposition === 'inline' || /^(?:image|audio|video|font)\//.test(mimeType)) continue;
    const attached = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    const once = (async function* () {
      yield attached;
    })();
    const inside = nameInside(name, filename ?? `attachment-${index + 1}`);
    yield* open({ name: inside, reader: new ByteReader(once), depth: depth + 1, known: {}, archived: true });
    if (budget.spent) return;
  }
}

const senderOf = (from: Address | undefined): string | null => plain(from?.name) ?? from?.address?.split('@')[1]?.toLowerCase() ?? null;

/** The text of a mail: the plain form where it is as full as the marked-up one. */
const bodyOf = ({ text, html }: Email): { readonly text: string; readonly format: 'text' | 'html' } | null => {
  const words = (text ?? '').trim();
  if (html === undefined || html.trim() === '') return words === '' ? null : { text: words, format: 'text' };
  const visible = plain(html.slice(0, 500_000))?.length ?? 0;
  return words.length * 3 >= visible * 2 && words !== '' ? { text: words, format: 'text' } : { text: html, format: 'html' };
};
