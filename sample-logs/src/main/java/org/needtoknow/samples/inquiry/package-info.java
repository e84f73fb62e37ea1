/** Lookups as people type them, before they are written in the format of a log. */
package org.needtoknow.samples.inquiry;
