/** Lookups as they are typed, before any log writes them down in its own way. */
package org.needtoknow.samples.inquiry;
