/**
 * Decides verdicts by the evidence as of a time, and revises them when more is recorded. {@link
 * Decide} is the entry, {@link OfficerAudit} applies it to all acts of one person.
 */
package org.needtoknow.rules.decide;
