package org.needtoknow.samples.inquiry;

/**
 * The label of a record in the label file.
 *
 * @param episode groups the records of one episode: {@code M-0001}, {@code H-0001}
 * @param trace false when it leaves no trace in any feed
 */
public record Tag(
    String episode, boolean misuse, String kind, String form, boolean trace, String note) {}
