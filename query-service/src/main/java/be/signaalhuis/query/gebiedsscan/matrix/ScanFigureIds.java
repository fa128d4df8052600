package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import java.time.LocalDate;

/**
 * The ids of the counts of signals in one neighbourhood, for whoever counts them for a scan.
 *
 * @param position the log is taken into account up to here
 */
public record ScanFigureIds(Code municipality, LocalDate from, LocalDate until, long position) {

    public String of(String neighbourhood, String lifeDomain) {
        return figure(neighbourhood, lifeDomain).id();
    }

    public String of(String neighbourhood, String lifeDomain, String theme) {
        return figure(neighbourhood, lifeDomain).by(Cut.THEME, theme).id();
    }

    private SignalFigure figure(String neighbourhood, String lifeDomain) {
        var area = ScanArea.whole(municipality).row(Code.of(neighbourhood));
        return SignalFigure.all(area, Period.of(from, until), position).by(Cut.LIFE_DOMAIN, lifeDomain);
    }
}
