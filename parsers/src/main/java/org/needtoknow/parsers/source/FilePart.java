package org.needtoknow.parsers.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of one file, or of one member of an archive, as a stream that ends early instead of
 * failing: {@link #problems()} then has what was wrong.
 */
public final class FilePart {
  private final String file;
  private final InputStream content;
  private final Delivery delivery;
  private final List<FileProblem> problems = new ArrayList<>();
  private final boolean archive;
  private boolean cut;

  /** How the bytes were delivered; known once the content has been read. */
  interface Delivery {
    /** Reads the rest, so that the figures cover the whole file. */
    void finish() throws IOException;

    String sha256();

    long bytes();
  }

  FilePart(String file, InputStream content, Delivery delivery, boolean archive) {
    this.file = file;
    this.content = new Tolerant(content);
    this.delivery = delivery;
    this.archive = archive;
  }

  /** Path relative to the department folder; a member of an archive follows {@code !}. */
  public String file() {
    return file;
  }

  /** The decompressed content. Ends early, without an exception, when the rest cannot be read. */
  public InputStream content() {
    return content;
  }

  /** True for an archive itself, which has no content apart from its members. */
  public boolean isArchive() {
    return archive;
  }

  /** True when the content ended too early: its last record may be cut off. */
  public boolean isCut() {
    return cut;
  }

  /** What was wrong with it so far. */
  public List<FileProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * SHA-256 of the file as delivered, of a member's decompressed content; lower-case hexadecimal.
   * Reads what is left of it.
   */
  public String sha256() {
    finish();
    return delivery.sha256();
  }

  /** Bytes as delivered, of a member: decompressed. Reads what is left of it. */
  public long deliveredBytes() {
    finish();
    return delivery.bytes();
  }

  private void finish() {
    try {
      delivery.finish();
    } catch (IOException unreadable) {
      cutOff(ReadFailure.kindOf(unreadable));
    }
  }

  /** Notes a problem of the file as a whole. */
  void note(FileProblem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  private void cutOff(FileProblem.Kind kind) {
    cut = true;
    note(FileProblem.of(kind));
  }

  /** Turns a read failure into an early end with a problem. */
  private final class Tolerant extends InputStream {
    private final InputStream in;
    private final byte[] one = new byte[1];

    Tolerant(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() {
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (cut) {
        return -1;
      }
      try {
        return in.read(into, from, length);
      } catch (IOException unreadable) {
        cutOff(ReadFailure.kindOf(unreadable));
        return -1;
      }
    }
  }
}
