/**
 * How far each feed is reliable: what the department declares, what its files hold, and where rows
 * were lost. Where a feed is not reliable, a lookup is undetermined, not unexplained.
 */
package org.needtoknow.parsers.coverage;
