package be.signaalhuis.portal.gebiedsscan.matrix;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts as they may leave the house, read from the file that the service makes: print says no more than that.
 *
 * @param rows the cells behind each code; the totals have none
 * @param domains the life domains, in the order of the cells
 */
record Published(Map<String, List<String>> rows, List<String> domains) {

    static final Published NOTHING = new Published(Map.of(), List.of());

    private static final String TOTALS = "";

    static Published in(byte[] csv, List<String> domains) {
        var lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        var rows = new HashMap<String, List<String>>();
        var heading = lines.indexOf("") + 1;
        lines.stream()
                .skip(heading + 1L)
                .map(Published::cells)
                .filter(cells -> cells.size() > 2)
                .forEach(cells -> rows.put(cells.getFirst(), cells.subList(2, cells.size())));
        return new Published(Map.copyOf(rows), domains);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";"))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }

    /**
     * What stands in print; null when that is the count itself.
     *
     * @param domain empty for all
     */
    String of(String area, String domain, long count) {
        var cells = rows.getOrDefault(area, List.of());
        var place = domain.isEmpty() ? domains.size() : domains.indexOf(domain);
        if (place < 0 || place >= cells.size()) {
            return count == 0 ? null : "x";
        }
        var text = cells.get(place);
        return text.equals(Long.toString(count)) ? null : text;
    }

    String total(String domain, long count) {
        return of(TOTALS, domain, count);
    }
}
