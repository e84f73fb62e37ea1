package org.needtoknow.samples.inquiry;

/**
 * What the label file says about a record.
 *
 * @param episode groups the records of one doing: {@code M-0001}, {@code H-0001}
 * @param trace false when no feed shows anything of it
 */
public record Tag(
    String episode, boolean misuse, String kind, String form, boolean trace, String note) {}
