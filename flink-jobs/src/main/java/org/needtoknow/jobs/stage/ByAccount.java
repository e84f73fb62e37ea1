package org.needtoknow.jobs.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.needtoknow.jobs.source.Aside;
import org.needtoknow.jobs.task.TaskRoom;
import org.needtoknow.jobs.wire.ActCodec;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.NumberShare;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.PacketType;
import org.needtoknow.jobs.wire.Packing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.model.identity.NumberKey;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.act.ActCollapser;
import org.needtoknow.rules.act.Duplicate;
import org.needtoknow.rules.act.IdentifiedLookups;
import org.needtoknow.rules.act.LookupIds;
import org.needtoknow.rules.match.Rosters;
import org.needtoknow.rules.pattern.AccountUse;
import org.needtoknow.rules.resolve.AccountState;
import org.needtoknow.rules.resolve.ResolvedAct;
import org.needtoknow.rules.resolve.Resolver;
import org.needtoknow.rules.resolve.ShuffledOfficers;
import org.needtoknow.rules.route.FactRouting;

/**
 * Stage a: what one account did. Duplicates are set aside, automatic follow-ups joined to the act
 * that set them off, and the people behind each act found; acts are sent to the accountable person,
 * and the numbers they name to the records with these numbers.
 */
public final class ByAccount extends ByKey<Packet> {
  private static final long serialVersionUID = 1L;

  /** Numbers of records that a person's act names. */
  public static final OutputTag<Packet> INTEREST = new OutputTag<>("interest", PacketType.INSTANCE);

  private final String reference;
  private transient AuditSettings settings;
  private transient LookupIds ids;
  private transient Resolver resolver;
  private transient ShuffledOfficers officers;
  private transient FactRouting routing;
  private transient ActCodec acts;
  private transient Packing packing;
  private transient Packing interests;
  private transient Codec<Tally> tallies;
  private transient PatternRows patterns;
  private transient Predicate<Instant> reports;
  private transient Rosters rosters;

  public ByAccount(String reference) {
    this.reference = reference;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    TaskRoom room = TaskRoom.open(reference);
    settings = room.settings();
    ids = new LookupIds(room.hash());
    resolver = new Resolver(room.index(), settings);
    officers = new ShuffledOfficers(room.snapshot().deal(), room.snapshot().directory());
    routing = new FactRouting(room.index(), settings);
    acts = new ActCodec();
    packing = new Packing(Packet.ACT);
    interests = new Packing(Packet.INTEREST);
    tallies = RecordCodec.of(Tally.class);
    patterns = new PatternRows();
    reports = room.snapshot()::reports;
    rosters = room.index().rosters();
  }

  @Override
  void complete(String key, List<Held> all, OnTimerContext context, Collector<Packet> out) {
    List<Lookup> ofOneAccount = new ArrayList<>(all.size());
    for (Held held : all) {
      while (held.body().hasMore()) {
        ofOneAccount.add(acts.receive(held.body()));
      }
    }
    IdentifiedLookups identified = ids.assign(ofOneAccount);
    Map<String, TreeSet<String>> interest = new TreeMap<>();
    List<ResolvedAct> ofKey = new ArrayList<>();
    AccountUse accountUse = new AccountUse(rosters, reports);
    for (Act act : ActCollapser.collapse(identified.lookups(), settings)) {
      ResolvedAct resolved = officers.of(resolver.resolve(act));
      ofKey.add(resolved);
      acts.write(
          accountUse.add(resolved) ? resolved.withAccountUse() : resolved,
          packing.to(resolved.accountable(), out::collect));
      for (RecordNumber record : routing.recordsOf(resolved)) {
        interest
            .computeIfAbsent(NumberKey.of(record.number()), number -> new TreeSet<>())
            .add(resolved.accountable());
      }
    }
    packing.flush(out::collect);
    acts.forget();
    Consumer<Packet> aside = packet -> context.output(INTEREST, packet);
    interest.forEach(
        (number, officers) -> {
          for (String officer : officers) {
            WireOutput body = interests.to(NumberShare.of(number), aside);
            body.putString(number);
            body.putString(officer);
          }
        });
    interests.flush(aside);
    patterns.emit(accountUse.rows(), row -> context.output(Aside.TAG, row));
    countDuplicates(identified, context);
    countUsernames(ofKey, context);
  }

  private void countUsernames(List<ResolvedAct> ofKey, OnTimerContext context) {
    Map<String, Set<String>> held = new TreeMap<>();
    for (ResolvedAct act : ofKey) {
      if (act.accountState() != AccountState.NOT_JUDGED) {
        Lookup head = act.act().head();
        String standing =
            act.accountState() == AccountState.UNKNOWN ? Tally.UNREGISTERED : Tally.REGISTERED;
        held.computeIfAbsent(head.system() + "\n" + standing, of -> new HashSet<>())
            .add(head.username());
      }
    }
    held.forEach(
        (of, usernames) ->
            context.output(
                Aside.TAG,
                new Tally(Tally.What.ACCOUNTS, of, usernames.size()).asOutgoing(tallies)));
  }

  private void countDuplicates(IdentifiedLookups identified, OnTimerContext context) {
    Map<String, Long> byFile = new TreeMap<>();
    Map<String, Long> differing = new TreeMap<>();
    for (Duplicate duplicate : identified.duplicates()) {
      String ofFile = duplicate.source().file();
      byFile.merge(ofFile, 1L, Long::sum);
      duplicate
          .differs()
          .forEach(field -> differing.merge(ofFile + "\n" + field.name(), 1L, Long::sum));
    }
    differing.forEach(
        (of, count) ->
            context.output(
                Aside.TAG, new Tally(Tally.What.DIFFERING_COPIES, of, count).asOutgoing(tallies)));
    byFile.forEach(
        (file, count) ->
            context.output(
                Aside.TAG, new Tally(Tally.What.DUPLICATES, file, count).asOutgoing(tallies)));
  }
}
