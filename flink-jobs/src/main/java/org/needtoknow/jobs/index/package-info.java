/**
 * What an audit wrote, brought into Elasticsearch: from the committed files alone, masked, under
 * derived ids with versions, so that it can be killed and done again at any point. Nothing of this
 * is loaded unless somebody asks for it.
 */
package org.needtoknow.jobs.index;
