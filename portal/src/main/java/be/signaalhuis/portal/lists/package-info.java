/** Lists that are narrowed and sorted by what stands in their address. */
package be.signaalhuis.portal.lists;
