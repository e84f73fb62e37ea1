package org.needtoknow.parsers.frame;

import java.io.IOException;
import java.util.ArrayDeque;
import org.needtoknow.parsers.record.RejectedRecord;

/**
 * Blocks that wait, in the order of the file, until the framer has settled their context. Usually
 * none waits.
 */
final class PendingBlocks {
  private sealed interface Item {
    record OfBlock(Block block) implements Item {}

    record OfRejected(RejectedRecord rejected) implements Item {}
  }

  private final ArrayDeque<Item> waiting = new ArrayDeque<>();
  private final RecordFramer framer;
  private final BlockSink sink;

  PendingBlocks(RecordFramer framer, BlockSink sink) {
    this.framer = framer;
    this.sink = sink;
  }

  void add(Block block) throws IOException {
    waiting.add(new Item.OfBlock(block));
    release();
  }

  void add(RejectedRecord rejected) throws IOException {
    waiting.add(new Item.OfRejected(rejected));
    release();
  }

  void releaseAll() throws IOException {
    framer.settleAll();
    release();
  }

  private void release() throws IOException {
    long settled = framer.settledTo();
    while (!waiting.isEmpty()) {
      if (waiting.peek() instanceof Item.OfBlock item) {
        Block block = item.block();
        long end = block.offset() + block.bytes().length;
        if (end > settled) {
          return;
        }
        sink.block(
            new Block(
                block.source(),
                block.file(),
                block.ordinal(),
                block.line(),
                block.offset(),
                framer.settle(block.context(), block.offset(), end),
                block.bytes()));
      } else if (waiting.peek() instanceof Item.OfRejected item) {
        sink.rejected(item.rejected());
      }
      waiting.remove();
    }
  }
}
