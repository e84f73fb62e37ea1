/**
 * What crosses a shuffle or waits in state: small flat records with a number as key and one array
 * of bytes, and the codecs between them and the domain's records. Full records through a shuffle
 * cost half of the speed of a run.
 */
package org.needtoknow.jobs.wire;
