/**
 * Who did it and for whom: accounts and typed names to people, as the directory stood at the time.
 */
package org.needtoknow.rules.resolve;
