package org.needtoknow.results.mask;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.needtoknow.model.personnel.Accountable;

/**
 * The masked rendering made while the full one is read, token by token: millions of documents pass
 * here. What is not in {@link FieldTable} is skipped unread. Serves one task.
 */
public final class MaskedStream {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Pattern CODE = Pattern.compile("[A-Z0-9*-]{1,16}");
  private static final byte[] REASON_CLASS = "\"reason_class\":\"".getBytes(StandardCharsets.UTF_8);
  private static final String[] ASKED_BY = {
    "name", "birth_date", "oln", "soc", "sid", "fbi", "plate", "vin", "place", "article"
  };
  private static final int REMEMBERED = 1 << 16;
  private static final Node ROOT = tree();

  private final AuditNumbers numbers;
  private final Map<String, String> remembered =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  public MaskedStream(AuditNumbers numbers) {
    this.numbers = numbers;
  }

  /** A field that may be shown, or holds one that may be. */
  private static final class Node {
    private final SerializedString name;
    private final Map<String, Node> fields = new HashMap<>();
    private Sensitivity much;
    private boolean subject;
    private boolean reason;
    private boolean timestamp;
    private boolean id;
    private boolean history;
    private boolean ntk;
    private boolean item;
    private boolean lookups;

    Node(String name) {
      this.name = new SerializedString(name);
    }

    Node at(String path) {
      Node node = this;
      for (String part : path.split("\\.")) {
        node = node.fields.computeIfAbsent(part, Node::new);
      }
      return node;
    }
  }

  private static Node tree() {
    Node root = new Node("");
    FieldTable.all().forEach((path, much) -> root.at(path).much = much);
    root.at("ntk.subject").subject = true;
    root.at("event.reason").reason = true;
    root.at("@timestamp").timestamp = true;
    root.at("event.id").id = true;
    root.at("ntk.history").history = true;
    root.at("ntk").ntk = true;
    root.at("ntk.item").item = true;
    root.at("ntk.item.lookups").lookups = true;
    return root;
  }

  /** What else belongs into {@code ntk}. */
  @FunctionalInterface
  public interface More {
    void writeTo(JsonGenerator ntk) throws IOException;
  }

  /**
   * A masked document with what has to be known of it.
   *
   * @param revisions how many stand in its history
   */
  @SuppressWarnings("ArrayRecordComponent") // written once and read once
  public record Masked(String id, String timestamp, int revisions, byte[] json) {
    @Override
    public String toString() {
      return "Masked[" + id + "]";
    }
  }

  /** Masks one document. */
  public Masked of(byte[] full, More more) throws IOException {
    return new Pass(full, more).run();
  }

  /** One document on its way through. */
  private final class Pass {
    private final byte[] full;
    private final More more;
    private final ByteArrayOutputStream bytes;
    private String id = "";
    private String timestamp = "";
    private int revisions;

    Pass(byte[] full, More more) {
      this.full = full;
      this.more = more;
      this.bytes = new ByteArrayOutputStream(full.length);
    }

    Masked run() throws IOException {
      try (JsonParser in = FACTORY.createParser(full);
          JsonGenerator out = FACTORY.createGenerator(bytes)) {
        in.nextToken();
        object(ROOT, in, out, new Opening(null, null, false));
      }
      return new Masked(id, timestamp, revisions, bytes.toByteArray());
    }

    /** Goes through an object; what encloses it is opened when there is something to say. */
    private boolean object(Node node, JsonParser in, JsonGenerator out, Opening opening)
        throws IOException {
      if (node == ROOT || node.ntk) {
        opening.open(out);
      }
      StringBuilder askedBy = node.subject ? new StringBuilder() : null;
      boolean[] asked = new boolean[ASKED_BY.length];
      int lookups = -1;
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String name = in.currentName();
        in.nextToken();
        if (askedBy != null) {
          note(name, asked);
        }
        Node field = node.fields.get(name);
        if (field == null) {
          in.skipChildren();
        } else {
          int elements = value(field, in, out, opening);
          lookups = field.lookups ? elements : lookups;
        }
      }
      if (askedBy != null) {
        writeMask(asked, askedBy, out, opening);
      }
      if (node.item && lookups >= 0) {
        opening.open(out);
        out.writeNumberField("lookup_count", lookups);
      }
      if (node.ntk) {
        more.writeTo(out);
      }
      return opening.close(out);
    }

    private void note(String name, boolean[] asked) {
      for (int i = 0; i < ASKED_BY.length; i++) {
        asked[i] |= ASKED_BY[i].equals(name);
      }
    }

    /** Says by what the subject was asked for, which is what a reviewer has to know first. */
    private void writeMask(boolean[] asked, StringBuilder by, JsonGenerator out, Opening opening)
        throws IOException {
      for (int i = 0; i < asked.length; i++) {
        if (asked[i]) {
          by.append(by.isEmpty() ? "" : " ").append(ASKED_BY[i]);
        }
      }
      if (!by.isEmpty()) {
        opening.open(out);
        out.writeStringField("mask", by.toString());
      }
    }

    /** Writes a field and returns how many elements it had. */
    private int value(Node field, JsonParser in, JsonGenerator out, Opening around)
        throws IOException {
      switch (in.currentToken()) {
        case START_OBJECT -> {
          object(field, in, out, new Opening(around, field.name, false));
          return 1;
        }
        case START_ARRAY -> {
          return array(field, in, out, around);
        }
        default -> {
          scalar(field, in, out, new Opening(around, field.name, true));
          return 1;
        }
      }
    }

    private int array(Node field, JsonParser in, JsonGenerator out, Opening around)
        throws IOException {
      Opening list = new Opening(around, field.name, false);
      list.array = true;
      int elements = 0;
      while (in.nextToken() != JsonToken.END_ARRAY) {
        elements++;
        if (in.currentToken() == JsonToken.START_OBJECT) {
          object(field, in, out, new Opening(list, null, false));
        } else if (in.currentToken() == JsonToken.START_ARRAY) {
          in.skipChildren();
        } else {
          scalar(field, in, out, new Opening(list, null, true));
        }
      }
      if (field.history) {
        revisions = elements;
      }
      list.close(out);
      return elements;
    }

    private void scalar(Node field, JsonParser in, JsonGenerator out, Opening opening)
        throws IOException {
      if (field.much == null) {
        return;
      }
      switch (field.much) {
        case OPEN -> {
          if (field.timestamp) {
            timestamp = in.getText();
          } else if (field.id) {
            id = in.getText();
          }
          opening.open(out);
          out.copyCurrentEvent(in);
        }
        case CODE -> {
          if (CODE.matcher(in.getText()).matches()) {
            opening.open(out);
            out.copyCurrentEvent(in);
          }
        }
        case PERSON -> write(number("p", in.getText()), out, opening);
        case ACCOUNT -> write(number("a", in.getText()), out, opening);
        case TERMINAL -> write(number("t", in.getText()), out, opening);
        case SUBJECT -> write(numbers.subject(in.getText()), out, opening);
        case TEXT -> write(field.reason ? reasonClass() : "text", out, opening);
      }
    }

    private void write(String text, JsonGenerator out, Opening opening) throws IOException {
      opening.open(out);
      out.writeString(text);
    }

    /**
     * The class of the reason stands among the signals, further down. Inside a text its quotes
     * would be escaped, so that a reason cannot pretend to one.
     */
    private String reasonClass() {
      for (int at = full.length - REASON_CLASS.length; at >= 0; at--) {
        int same = 0;
        while (same < REASON_CLASS.length && full[at + same] == REASON_CLASS[same]) {
          same++;
        }
        if (same == REASON_CLASS.length && (at == 0 || full[at - 1] != '\\')) {
          int from = at + same;
          int to = from;
          while (full[to] != '"') {
            to++;
          }
          return new String(full, from, to - from, StandardCharsets.UTF_8);
        }
      }
      return "text";
    }
  }

  private String number(String kind, String key) {
    String what = kind + key;
    String number = remembered.get(what);
    if (number == null) {
      number =
          switch (kind) {
            case "a" -> numbers.person(Accountable.account(key));
            case "t" -> numbers.terminal(key);
            default -> numbers.person(key);
          };
      remembered.put(what, number);
    }
    return number;
  }

  /** The start of something, written once there is something in it. */
  private static final class Opening {
    private final Opening around;
    private final SerializedString name;
    private final boolean scalar;
    private boolean array;
    private boolean open;

    Opening(Opening around, SerializedString name, boolean scalar) {
      this.around = around;
      this.name = name;
      this.scalar = scalar;
    }

    void open(JsonGenerator out) throws IOException {
      if (open) {
        return;
      }
      open = true;
      if (around != null) {
        around.open(out);
      }
      if (name != null) {
        out.writeFieldName(name);
      }
      if (array) {
        out.writeStartArray();
      } else if (!scalar) {
        out.writeStartObject();
      }
    }

    /** Returns whether anything was written. */
    boolean close(JsonGenerator out) throws IOException {
      if (open && array) {
        out.writeEndArray();
      } else if (open && !scalar) {
        out.writeEndObject();
      }
      return open;
    }
  }
}
