package org.needtoknow.jobs.stage;

import java.util.Collection;
import java.util.function.Consumer;
import org.needtoknow.jobs.wire.ActRowCodec;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.SortKey;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.rules.pattern.ActRow;
import org.needtoknow.rules.pattern.OfficerActivity;
import org.needtoknow.rules.pattern.OfficerTotals;
import org.needtoknow.rules.pattern.OfficerWeek;
import org.needtoknow.rules.signal.ActMark;

/**
 * What patterns need, on its way to the finish: a few numbers for each officer and week, and the
 * few acts that no strong explanation covers, together by officer and one by one by subject.
 */
final class PatternRows {
  private final Codec<OfficerTotals> totals = RecordCodec.of(OfficerTotals.class);
  private final Codec<OfficerWeek> weeks = RecordCodec.of(OfficerWeek.class);
  private final ActRowCodec rows = new ActRowCodec();
  private final WireOutput one = new WireOutput();
  private final WireOutput all = new WireOutput(1 << 14);

  void emit(OfficerActivity activity, Consumer<Outgoing> out) {
    String officer = activity.totals().officer();
    out.accept(new Outgoing(Outgoing.Kind.OFFICER, officer, totals.toBytes(activity.totals())));
    for (OfficerWeek week : activity.weeks()) {
      out.accept(
          new Outgoing(
              Outgoing.Kind.WEEK, SortKey.of(week.week()) + " " + officer, weeks.toBytes(week)));
    }
    all.reset();
    for (ActRow row : activity.rows()) {
      one.reset();
      rows.write(row, one);
      all.putRest(one);
      boolean thin = row.has(ActMark.UNEXPLAINED) || row.has(ActMark.WEAK);
      if (thin && !row.subject().isEmpty()) {
        out.accept(new Outgoing(Outgoing.Kind.SUBJECT_ACT, row.subject(), one.written()));
        for (String shown : row.shown()) {
          out.accept(new Outgoing(Outgoing.Kind.SUBJECT_ACT, shown, one.written()));
        }
      }
    }
    if (all.size() > 0) {
      out.accept(new Outgoing(Outgoing.Kind.OFFICER_ACTS, officer, all.written()));
    }
  }

  /** Acts that show something about an account. */
  void emit(Collection<ActRow> ofAccounts, Consumer<Outgoing> out) {
    for (ActRow row : ofAccounts) {
      out.accept(new Outgoing(Outgoing.Kind.ACCOUNT_ACT, row.account(), rows.toBytes(row)));
    }
  }
}
