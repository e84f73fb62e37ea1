/**
 * How far each feed can be relied on: what the department declares, what its files hold, and where
 * rows were lost. Where a feed cannot be relied on, a lookup is undetermined, not unexplained.
 */
package org.needtoknow.parsers.coverage;
