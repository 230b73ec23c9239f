/* The worker's entry: the only file that knows it runs in one. */
import { buffersOf } from '../../tables/open-table';
import { answerTable, type TableAnswer, type TableRequest } from './answer-table';

self.onmessage = async ({ data }: MessageEvent<TableRequest>) => {
  const answer: TableAnswer = await answerTable(data);
  const transfer = answer.state === 'done' ? buffersOf(answer.table) : [];
  self.postMessage(answer, { transfer });
};
