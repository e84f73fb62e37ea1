/** Rules as data: loaded, type-checked, locked and tested from YAML; evaluated over signals. */
package org.needtoknow.rules.catalogue;
