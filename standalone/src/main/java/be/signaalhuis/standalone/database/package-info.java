/** A PostgreSQL that comes with the product, keeps its promises on disk and survives being killed. */
package be.signaalhuis.standalone.database;
