/** Query logs in the department's styles, a file a month, each with its own dirt. */
package org.needtoknow.samples.logs;
