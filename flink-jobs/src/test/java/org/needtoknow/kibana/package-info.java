/**
 * The saved objects for Kibana, checked as far as that can be done without a Kibana: their shape is
 * the one that Kibana 8.19 exports, what they refer to is there, and every query that they make
 * finds documents in a real Elasticsearch.
 */
package org.needtoknow.kibana;
