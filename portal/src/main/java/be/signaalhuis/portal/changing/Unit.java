package be.signaalhuis.portal.changing;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;

/** Fields that change together, such as a ground and how it belongs to the person. */
public interface Unit {

    String name();

    boolean isSame(Form one, Form other, Dates dates);

    /** Takes its values from one form into another. */
    void take(Form from, Map<String, List<String>> into);
}
