/**
 * Counts what honest work meets by chance: how often explained lookups concern a coworker or a
 * restricted subject, and how often a victim is looked up again. Review items are compared with it.
 */
package org.needtoknow.rules.chance;
