package org.needtoknow.jobs.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.work.Party;

/**
 * A party of a case or call as bytes, written out by hand because parties are what cases and calls
 * mostly consist of.
 */
final class PartyCodec implements Codec<Party> {
  private static final int PERSON = 1;
  private static final int VEHICLE = 2;
  private static final int RECORDED = 4;

  private final RepeatedText repeated = new RepeatedText(StandardCharsets.UTF_8);

  @Override
  public void write(Party party, WireOutput out) {
    boolean person = LookupCodec.isThere(party.person());
    boolean vehicle = LookupCodec.isThere(party.vehicle());
    out.putByte(
        (person ? PERSON : 0)
            | (vehicle ? VEHICLE : 0)
            | (party.recordedAt().isPresent() ? RECORDED : 0));
    out.putString(party.role());
    if (person) {
      LookupCodec.putPerson(party.person(), out);
    }
    if (vehicle) {
      LookupCodec.putVehicle(party.vehicle(), out);
    }
    out.putString(party.place());
    party.recordedAt().ifPresent(out::putInstant);
    out.putString(party.recordedBy());
  }

  @Override
  public Party read(WireInput in) {
    int flags = in.getByte();
    return new Party(
        in.getString(repeated),
        (flags & PERSON) != 0 ? LookupCodec.getPerson(in, repeated) : PersonIdentity.NONE,
        (flags & VEHICLE) != 0 ? LookupCodec.getVehicle(in, repeated) : VehicleIdentity.NONE,
        in.getString(),
        (flags & RECORDED) != 0 ? Optional.of(in.getInstant()) : Optional.<Instant>empty(),
        in.getString(repeated));
  }
}
