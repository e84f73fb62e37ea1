/**
 * Verdicts: what the evidence says as of a time, and how the verdict is revised when more is
 * recorded. {@link Decide} is the entry, {@link OfficerAudit} applies it to all acts of one person.
 */
package org.needtoknow.rules.decide;
