/** A day's honest work for each role: the events, the lookups for them, and the records filed. */
package org.needtoknow.samples.life;
