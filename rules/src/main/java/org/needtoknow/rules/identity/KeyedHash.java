package org.needtoknow.rules.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 under the department's key. Not thread-safe, not serializable on purpose: a task
 * reads the key file where it needs it and builds its own.
 */
public final class KeyedHash {
  private final Mac mac;
  private final String keyId;

  /**
   * @param key at least 16 bytes
   * @throws IllegalArgumentException when the key is shorter
   */
  public KeyedHash(byte[] key) {
    if (key.length < 16) {
      throw new IllegalArgumentException("a key has at least 16 bytes");
    }
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HmacSHA256", e);
    }
    keyId = hex("key id", 4);
  }

  /** Names the key without giving it away: 8 hexadecimal digits. */
  public String keyId() {
    return keyId;
  }

  /** 32 hexadecimal digits over a domain and its parts; parts cannot run into each other. */
  public String id(String domain, String... parts) {
    StringBuilder text = new StringBuilder(domain);
    for (String part : parts) {
      text.append('\u001f').append(part.length()).append(':').append(part);
    }
    return hex(text.toString(), 16);
  }

  /** A number from 0 inclusive to 1 exclusive, spread evenly over what may be given. */
  public double fraction(String domain, String part) {
    String text = domain + '\u001f' + part.length() + ':' + part;
    byte[] bytes = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    long bits = 0;
    for (int i = 0; i < 7; i++) {
      bits = bits << 8 | (bytes[i] & 0xff);
    }
    return (bits >>> 3) * 0x1.0p-53;
  }

  private String hex(String text, int bytes) {
    byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, bytes);
  }

  @Override
  public String toString() {
    return "KeyedHash[" + keyId + "]";
  }
}
