package org.needtoknow.model.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.needtoknow.model.Text;

/**
 * HMAC-SHA-256 under the department's key. Not thread-safe, not serializable on purpose: a task
 * reads the key file where it needs it and builds its own.
 */
public final class KeyedHash {
  private final Mac mac;
  private final String keyId;

  /** The bytes to hash next; the array is used again for each hash. */
  private byte[] text = new byte[256];

  private int size;

  /**
   * @param key at least 16 bytes
   * @throws IllegalArgumentException when the key is shorter
   */
  public KeyedHash(byte[] key) {
    if (key.length < 16) {
      throw new IllegalArgumentException("a key must have at least 16 bytes");
    }
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HmacSHA256", e);
    }
    keyId = shortId(8, "key id");
  }

  /** Identifies the key without revealing it: 8 hexadecimal digits. */
  public String keyId() {
    return keyId;
  }

  /** 32 hexadecimal digits over a domain and its parts; parts cannot run into each other. */
  public String id(String domain, String... parts) {
    return shortId(32, domain, parts);
  }

  /**
   * The first digits of {@link #id}.
   *
   * @param digits an even number up to 64
   */
  public String shortId(int digits, String domain, String... parts) {
    return HexFormat.of().formatHex(hash(domain, parts), 0, digits / 2);
  }

  /** A number from 0 inclusive to 1 exclusive, evenly distributed over all inputs. */
  public double fraction(String domain, String part) {
    byte[] bytes = hash(domain, part);
    long bits = 0;
    for (int i = 0; i < 7; i++) {
      bits = bits << 8 | (bytes[i] & 0xff);
    }
    return (bits >>> 3) * 0x1.0p-53;
  }

  /** The hash of the domain and of each part after a mark and its length. */
  private byte[] hash(String domain, String... parts) {
    size = 0;
    put(domain);
    for (String part : parts) {
      put('\u001f');
      putNumber(part.length());
      put(':');
      put(part);
    }
    mac.update(text, 0, size);
    return mac.doFinal();
  }

  private void put(char ascii) {
    ensure(1);
    text[size++] = (byte) ascii;
  }

  private void putNumber(int number) {
    if (number >= 10) {
      putNumber(number / 10);
    }
    put((char) ('0' + number % 10));
  }

  /** Adds the text in UTF-8; ASCII text, which is the usual case, needs no extra array. */
  private void put(String part) {
    ensure(part.length());
    if (Text.copyAscii(part, text, size)) {
      size += part.length();
      return;
    }
    byte[] encoded = part.getBytes(StandardCharsets.UTF_8);
    ensure(encoded.length);
    System.arraycopy(encoded, 0, text, size, encoded.length);
    size += encoded.length;
  }

  private void ensure(int more) {
    if (text.length - size < more) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, size + more));
    }
  }

  @Override
  public String toString() {
    return "KeyedHash[" + keyId + "]";
  }
}
