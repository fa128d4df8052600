/** The Merkle log as files that mirrors and witnesses follow with public tools (C2SP tlog-tiles). */
package be.signaalhuis.query.audit.tree.tiles;
