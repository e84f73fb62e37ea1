/** The page for a person who asks who looked them up. It shows only lookups of that person. */
package org.needtoknow.reports.disclosure;
