package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is known of a life domain in an area, as it is sent; what is absent stays as it was.
 *
 * @param confidence needed as soon as there is an interpretation
 */
@Schema(requiredProperties = {"area", "lifeDomain"})
record LifeDomainBody(Code area, Code lifeDomain, String streetKnowledge, String interpretation, Code confidence) {

    ScanCell cell() {
        return new ScanCell(area, lifeDomain);
    }

    CellTexts texts() {
        return new CellTexts(Fresh.seal(streetKnowledge), Fresh.seal(interpretation), confidence);
    }
}
