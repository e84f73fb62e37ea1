package org.needtoknow.jobs.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;

/**
 * A lookup as bytes, written out by hand because every lookup of a log passes through it twice. A
 * blank part takes one byte or none.
 */
public final class LookupCodec implements Codec<Lookup> {
  private static final LookupAction[] ACTIONS = LookupAction.values();
  private static final ClockQuality[] CLOCKS = ClockQuality.values();
  private static final SubjectKind[] SUBJECTS = SubjectKind.values();
  private static final RecordKind[] RECORDS = RecordKind.values();
  private static final LookupField[] FIELDS = LookupField.values();

  private static final int AUTOMATIC = 1;
  private static final int ALTERNATE = 2;
  private static final int PERSON = 4;
  private static final int VEHICLE = 8;

  // The parts of a person.
  private static final int LAST = 1;
  private static final int FIRST = 1 << 1;
  private static final int BORN = 1 << 2;
  private static final int MIDDLE = 1 << 3;
  private static final int SUFFIX = 1 << 4;
  private static final int OLN = 1 << 5;
  private static final int OLN_STATE = 1 << 6;
  private static final int SOC = 1 << 7;
  private static final int SID = 1 << 8;
  private static final int FBI = 1 << 9;
  private static final int ADDRESS = 1 << 10;
  private static final int PHONE = 1 << 11;
  private static final int NAME_CUT = 1 << 12;

  private final RepeatedText repeated = new RepeatedText(StandardCharsets.UTF_8);

  @Override
  public void write(Lookup lookup, WireOutput out) {
    putHex(lookup.id(), out);
    writeWithoutId(lookup, out);
  }

  /** All but the id: what stays the same from the parser to the verdict. */
  void writeWithoutId(Lookup lookup, WireOutput out) {
    Subject subject = lookup.subject();
    boolean person = isThere(subject.person());
    boolean vehicle = isThere(subject.vehicle());
    out.putByte(
        (lookup.automatic() ? AUTOMATIC : 0)
            | (lookup.alternateAt().isPresent() ? ALTERNATE : 0)
            | (person ? PERSON : 0)
            | (vehicle ? VEHICLE : 0));
    out.putString(lookup.system());
    out.putString(lookup.transaction());
    out.putString(lookup.account());
    out.putString(lookup.operatorText());
    out.putString(lookup.requester());
    out.putString(lookup.ori());
    out.putString(lookup.terminal());
    out.putString(lookup.messageKey());
    out.putByte(lookup.action().ordinal());
    out.putString(lookup.purposeCode());
    out.putString(lookup.reason());
    putRecord(lookup.cited(), out);
    out.putByte(subject.kind().ordinal());
    if (person) {
      putPerson(subject.person(), out);
    }
    if (vehicle) {
      putVehicle(subject.vehicle(), out);
    }
    putRecord(subject.record(), out);
    out.putString(subject.place());
    out.putString(subject.article());
    out.putInstant(lookup.at());
    if (lookup.alternateAt().isPresent()) {
      out.putInstant(lookup.alternateAt().get());
    }
    out.putString(lookup.loggedTime());
    out.putByte(lookup.clock().ordinal());
    out.putString(lookup.outcome());
    putFields(lookup.masked(), out);
    putFields(lookup.notExported(), out);
    putSource(lookup.source(), out);
  }

  @Override
  public Lookup read(WireInput in) {
    return readWithoutId(getHex(in), in);
  }

  /** The lookup under an id that is known from elsewhere. */
  Lookup readWithoutId(String id, WireInput in) {
    int flags = in.getByte();
    return new Lookup(
        id,
        in.getString(repeated),
        in.getString(),
        in.getString(repeated),
        in.getString(repeated),
        in.getString(repeated),
        in.getString(repeated),
        in.getString(repeated),
        in.getString(repeated),
        ACTIONS[in.getByte()],
        in.getString(repeated),
        in.getString(repeated),
        getRecord(in),
        getSubject(flags, in),
        in.getInstant(),
        (flags & ALTERNATE) != 0 ? Optional.of(in.getInstant()) : Optional.<Instant>empty(),
        in.getString(),
        CLOCKS[in.getByte()],
        in.getString(repeated),
        (flags & AUTOMATIC) != 0,
        getFields(in),
        getFields(in),
        getSource(in, repeated));
  }

  private Subject getSubject(int flags, WireInput in) {
    SubjectKind kind = SUBJECTS[in.getByte()];
    PersonIdentity person = (flags & PERSON) != 0 ? getPerson(in, repeated) : PersonIdentity.NONE;
    VehicleIdentity vehicle =
        (flags & VEHICLE) != 0 ? getVehicle(in, repeated) : VehicleIdentity.NONE;
    return new Subject(kind, person, vehicle, getRecord(in), in.getString(), in.getString());
  }

  // An identifying field shows at once that the part is not blank; comparing whole records is slow.

  static boolean isThere(PersonIdentity person) {
    return person != PersonIdentity.NONE
        && (!person.isBlank() || !person.equals(PersonIdentity.NONE));
  }

  static boolean isThere(VehicleIdentity vehicle) {
    return vehicle != VehicleIdentity.NONE
        && (!vehicle.isBlank() || !vehicle.equals(VehicleIdentity.NONE));
  }

  /** Which parts are there, then those parts: of a person most are blank. */
  static void putPerson(PersonIdentity person, WireOutput out) {
    PersonName name = person.name();
    out.putUnsigned(
        bit(LAST, name.last())
            | bit(FIRST, name.first())
            | bit(MIDDLE, name.middle())
            | bit(SUFFIX, name.suffix())
            | (person.dateOfBirth().isPresent() ? BORN : 0)
            | bit(OLN, person.oln())
            | bit(OLN_STATE, person.olnState())
            | bit(SOC, person.soc())
            | bit(SID, person.sid())
            | bit(FBI, person.fbi())
            | bit(ADDRESS, person.address())
            | bit(PHONE, person.phone())
            | (name.cut() ? NAME_CUT : 0));
    out.putUnlessBlank(name.last());
    out.putUnlessBlank(name.first());
    out.putUnlessBlank(name.middle());
    out.putUnlessBlank(name.suffix());
    if (person.dateOfBirth().isPresent()) {
      out.putSigned(person.dateOfBirth().get().toEpochDay());
    }
    out.putUnlessBlank(person.oln());
    out.putUnlessBlank(person.olnState());
    out.putUnlessBlank(person.soc());
    out.putUnlessBlank(person.sid());
    out.putUnlessBlank(person.fbi());
    out.putUnlessBlank(person.address());
    out.putUnlessBlank(person.phone());
  }

  private static int bit(int bit, String part) {
    return part.isEmpty() ? 0 : bit;
  }

  static PersonIdentity getPerson(WireInput in, RepeatedText repeated) {
    int parts = in.getCount();
    PersonName name =
        new PersonName(
            in.getStringIf((parts & LAST) != 0),
            in.getStringIf((parts & FIRST) != 0),
            in.getStringIf((parts & MIDDLE) != 0),
            (parts & SUFFIX) != 0 ? in.getString(repeated) : "",
            (parts & NAME_CUT) != 0);
    Optional<LocalDate> born =
        (parts & BORN) != 0
            ? Optional.of(LocalDate.ofEpochDay(in.getSigned()))
            : Optional.<LocalDate>empty();
    return new PersonIdentity(
        name,
        born,
        in.getStringIf((parts & OLN) != 0),
        (parts & OLN_STATE) != 0 ? in.getString(repeated) : "",
        in.getStringIf((parts & SOC) != 0),
        in.getStringIf((parts & SID) != 0),
        in.getStringIf((parts & FBI) != 0),
        in.getStringIf((parts & ADDRESS) != 0),
        in.getStringIf((parts & PHONE) != 0));
  }

  static void putVehicle(VehicleIdentity vehicle, WireOutput out) {
    out.putString(vehicle.plate());
    out.putString(vehicle.state());
    out.putString(vehicle.vin());
  }

  static VehicleIdentity getVehicle(WireInput in, RepeatedText repeated) {
    return new VehicleIdentity(in.getString(), in.getString(repeated), in.getString());
  }

  private static void putRecord(RecordNumber record, WireOutput out) {
    out.putByte(record.kind().ordinal());
    out.putString(record.number());
  }

  private static RecordNumber getRecord(WireInput in) {
    RecordKind kind = RECORDS[in.getByte()];
    String number = in.getString();
    return kind == RecordKind.NONE && number.isEmpty()
        ? RecordNumber.NONE
        : new RecordNumber(kind, number);
  }

  private static void putFields(Set<LookupField> fields, WireOutput out) {
    long bits = 0;
    for (LookupField field : fields) {
      bits |= 1L << field.ordinal();
    }
    out.putUnsigned(bits);
  }

  private static Set<LookupField> getFields(WireInput in) {
    long bits = in.getUnsigned();
    if (bits == 0) {
      return Set.of();
    }
    EnumSet<LookupField> fields = EnumSet.noneOf(LookupField.class);
    for (LookupField field : FIELDS) {
      if ((bits & 1L << field.ordinal()) != 0) {
        fields.add(field);
      }
    }
    return fields;
  }

  static void putSource(SourceRef source, WireOutput out) {
    out.putString(source.file());
    out.putUnsigned(source.line());
    out.putUnsigned(source.offset());
    Sha256 hash = source.sha256();
    boolean none = hash.equals(Sha256.NONE);
    out.putBoolean(!none);
    if (!none) {
      out.putLong(hash.first());
      out.putLong(hash.second());
      out.putLong(hash.third());
      out.putLong(hash.fourth());
    }
  }

  static SourceRef getSource(WireInput in, RepeatedText repeated) {
    return new SourceRef(
        in.getString(repeated),
        in.getUnsigned(),
        in.getUnsigned(),
        in.getBoolean()
            ? new Sha256(in.getLong(), in.getLong(), in.getLong(), in.getLong())
            : Sha256.NONE);
  }

  /** Hexadecimal text in half its length; any other text unchanged. */
  static void putHex(String text, WireOutput out) {
    int place = out.reserveByte();
    if (out.putHex(text)) {
      out.setByte(place, 1);
    } else {
      out.putString(text);
    }
  }

  static String getHex(WireInput in) {
    return in.getBoolean() ? HexFormat.of().formatHex(in.getBytes()) : in.getString();
  }
}
