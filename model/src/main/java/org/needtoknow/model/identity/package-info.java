/** Who or what can be looked up: people, vehicles, places, records, as any source names them. */
package org.needtoknow.model.identity;
