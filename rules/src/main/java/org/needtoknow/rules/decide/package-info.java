/**
 * Verdicts: what the evidence amounts to, as of a time, and how it is revised when more is
 * recorded.
 */
package org.needtoknow.rules.decide;
