/**
 * What the department decided before a run: windows, templates, grace. Data, with the defaults told
 * in one place.
 */
package org.needtoknow.model.settings;
