package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;

/**
 * A heading that sorts.
 *
 * @param now value of {@code aria-sort}; null when the table is sorted by something else
 * @param address of the page sorted by it
 */
record Heading(String text, String now, String address) {

    static Heading of(String text, String by, Order order, ScanFilter filter) {
        var address = Addresses.with(
                Addresses.SCAN,
                filter.parameters(),
                Order.PARAMETER,
                order.then(by).text());
        return new Heading(text, order.now(by), address + "#tabel");
    }
}
