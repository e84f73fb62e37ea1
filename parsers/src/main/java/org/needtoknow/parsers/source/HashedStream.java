package org.needtoknow.parsers.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes and counts the bytes that pass. */
final class HashedStream extends FilterInputStream implements FilePart.Delivery {
  private final MessageDigest digest = newSha256();
  private long bytes;
  private boolean ended;
  private String sha256 = "";

  HashedStream(InputStream in) {
    super(in);
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    if (read > 0) {
      digest.update(into, from, read);
      bytes += read;
    } else if (read < 0) {
      ended = true;
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] away = new byte[(int) Math.min(count, 8_192)];
    return Math.max(0, read(away, 0, away.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void finish() throws IOException {
    byte[] rest = new byte[64 * 1024];
    while (!ended && read(rest, 0, rest.length) >= 0) {
      // Read for the hash alone.
    }
  }

  @Override
  public String sha256() {
    if (sha256.isEmpty()) {
      sha256 = HexFormat.of().formatHex(digest.digest());
    }
    return sha256;
  }

  @Override
  public long bytes() {
    return bytes;
  }
}
