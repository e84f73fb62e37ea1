/** Finds the people of an act: accounts and typed names to people, as of the time of the act. */
package org.needtoknow.rules.resolve;
