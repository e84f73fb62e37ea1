package org.needtoknow.rules.match;

/** Takes the identity keys of a subject one by one. */
@FunctionalInterface
public interface KeySink {
  void add(IdentityKey key, String value);
}
