/**
 * Work that may fail as a whole process: {@link prongsai.batch.worker.WorkerPool} starts Java processes, hands each one
 * task at a time, watches its time, and replaces it when it ends, hangs or runs out of memory;
 * {@link prongsai.batch.worker.WorkerLoop} is the other end. Tasks and answers are texts that this room does not look
 * into.
 */
@NullMarked
package prongsai.batch.worker;

import org.jspecify.annotations.NullMarked;
