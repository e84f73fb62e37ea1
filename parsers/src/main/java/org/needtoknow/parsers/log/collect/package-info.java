/** The COLLECT style: a transaction archive in CSV, in local time, its columns in any order. */
package org.needtoknow.parsers.log.collect;
