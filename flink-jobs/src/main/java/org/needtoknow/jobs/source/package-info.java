/** Files in, lookups and facts out: thin adapters around the readers of the parsers module. */
package org.needtoknow.jobs.source;
