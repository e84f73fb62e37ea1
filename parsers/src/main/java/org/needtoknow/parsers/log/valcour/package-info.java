/** The Valcour style: the audit trail of a dispatch and records system, in JSON lines. */
package org.needtoknow.parsers.log.valcour;
