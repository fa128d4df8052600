package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.gebiedsscan.AreaBaseline;
import be.signaalhuis.query.gebiedsscan.AreaBaselines;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells others which adopted scan is the baseline of an area. */
@Component
class Baselines implements AreaBaselines {

    private final ScanTable table;

    Baselines(ScanTable table) {
        this.table = table;
    }

    @Override
    public String view() {
        return ScanProjection.VIEW;
    }

    @Override
    public Map<String, AreaBaseline> of(Code municipality, long position) {
        return Steps.of(table.steps(municipality.value(), position)).areaBaselines();
    }
}
