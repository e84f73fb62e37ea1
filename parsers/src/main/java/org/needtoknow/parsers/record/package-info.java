/** Records that could not be read and the reasons, for all readers. */
package org.needtoknow.parsers.record;
