package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The form that stands open on a page of agreements.
 *
 * @param agreement that it is about; null for a new one
 * @param page of what is done with it
 */
public record AgreementForm(
        UUID agreement, String page, List<StepField> fields, Map<String, List<Choice>> choices, Form form) {}
