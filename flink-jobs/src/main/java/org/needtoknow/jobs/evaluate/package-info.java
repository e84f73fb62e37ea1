/**
 * Measures an audit on a department whose truth is known: compares its result with labels that say
 * which records are misuse. It reads only the files that an audit writes, so it does not depend on
 * how the audit works. {@code AuditIndex} joins result and labels in one pass; each {@code Figures}
 * record counts one thing from it.
 */
package org.needtoknow.jobs.evaluate;
