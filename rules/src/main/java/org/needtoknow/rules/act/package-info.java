/**
 * From log lines to what people did: duplicates out, automatic follow-ups joined to the head that
 * set them off.
 */
package org.needtoknow.rules.act;
