package org.needtoknow.jobs.source;

import java.util.Locale;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.parsers.record.RejectedRecord;

/** What a step puts aside for the run's folder while its main results go on. */
public final class Aside {
  public static final OutputTag<Outgoing> TAG =
      new OutputTag<>("aside", TypeInformation.of(Outgoing.class));

  private Aside() {}

  static Outgoing rejected(RejectedRecord rejected, Codec<RejectedRecord> codec) {
    String key = String.format(Locale.ROOT, "%s %020d", rejected.file(), rejected.offset());
    return new Outgoing(Outgoing.Kind.REJECTED, key, codec.toBytes(rejected));
  }
}
