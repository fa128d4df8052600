package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.FigureLinks;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import be.signaalhuis.portal.login.Reader;

/**
 * Leads from a count to what is behind it, as it was counted here.
 *
 * @param ids of the figures, by area, or by area and life domain with a stroke between them
 */
record MatrixFigures(FigureLinks ids, ScanFilter filter) {

    /** @param lifeDomain empty for all */
    String of(String area, String lifeDomain, long count) {
        if (count == 0) {
            return null;
        }
        return lifeDomain.isEmpty()
                ? Addresses.figure(ids.figure(area), area, "total", filter)
                : Addresses.figure(ids.figure(area + "/" + lifeDomain), area, "lifeDomains/" + lifeDomain, filter);
    }

    /** Of one life domain in all areas the service has no figure. */
    String total(long count) {
        return filter.hasLifeDomain() || count == 0
                ? null
                : Addresses.figure(ids.figure("total"), Reader.current().municipality(), "total", filter);
    }
}
