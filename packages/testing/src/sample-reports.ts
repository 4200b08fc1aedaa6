/*
 * Raw reports, invented: two outlets on one matter with a denial, a reprint with furniture, an undated one, and one that
 * means harm. For tests that go the whole way.
 */

export interface SampleReport {
  readonly name: string;
  readonly content: string;
}

const wire = `Dam talks in Veldau end without deal, ministers say

VELDAU, March 3, 2021 (Norlan) - Water ministers of Karsia and Omberland ended two days of talks in Veldau on Wednesday without an agreement on the filling of the Tessin dam, Karsian Foreign Minister Ilvana Drescu said.

"We came with a proposal and we leave with a date," Drescu told reporters. "The next round will be held in Sorrin on 17 March."

Karsia accused Omberland of closing two gates of the dam on Monday. At least 12 people were killed and more than 3,000 displaced by the flood that followed, the Karsian interior ministry said.

Omberland's energy ministry denied that the gates were closed. "No gate of the Tessin dam was moved on 1 March," spokesman Petar Halloran said in a statement.

The European Union and the United Nations welcomed the talks.
`;

const reprint = `Home | World | Business | Sport

${wire.trim()}

Share this article
Leave a comment
`;

const statement = `MINISTRY OF ENERGY OF OMBERLAND
Press release
Sorrin, 4 March 2021

The Ministry of Energy of Omberland rejects the accusation that gates of the Tessin dam were closed on 1 March.

"No gate of the Tessin dam was moved on 1 March," spokesman Petar Halloran said.

Seven people were killed by the flood, according to the district governor, Anselm Rook.
`;

const undated = `Villagers wait for water

"We have nothing left," Mira Tolan, a teacher in the village of Brasko, said on Thursday. About 40 families have left the valley since the gates of the dam were closed, she said.
`;

const hostile = `<script>alert(1)</script> Minister \u001b[31mresigns\u001b[0m \u001b]0;owned\u0007

TOLVAR, 5 March 2021 - Trade Minister =HYPERLINK("http://evil.invalid") Osman Vel resigned on Friday, he said. "I <img src=x onerror=alert(2)> leave," Vel told parliament. \u202Egnorw\u202C

<b>javascript:alert(3)</b> "><svg onload=alert(4)> was not in the statement, he said.
`;

export const sampleReports: readonly SampleReport[] = [
  { name: 'norlan-wire.txt', content: wire },
  { name: 'portal-reprint.txt', content: reprint },
  { name: 'energy-ministry.txt', content: statement },
  { name: 'villagers.txt', content: undated },
  { name: 'hostile.txt', content: hostile },
];
