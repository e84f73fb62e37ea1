/**
 * Says what an audit is worth: holds its result against labels that tell what was planted, on a
 * department whose truth is known. Reads the files that an audit writes, as an outsider would, so
 * that nothing inside the audit can flatter it.
 */
package org.needtoknow.jobs.evaluate;
