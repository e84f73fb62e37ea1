/**
 * A lookup in canonical form, whatever system logged it. It holds what North Carolina's rule 14B
 * NCAC 18B .0401(d) and CJIS AU-3 ask of a log, and where in which file it was read.
 */
package org.needtoknow.model.lookup;
