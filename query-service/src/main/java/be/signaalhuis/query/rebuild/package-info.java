/** A view rebuilt beside the one that serves: loaded, indexed, caught up, compared, and swapped in at one moment. */
package be.signaalhuis.query.rebuild;
