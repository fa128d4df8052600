package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.Periods;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import be.signaalhuis.portal.gebiedsscan.filter.ScanForm;
import be.signaalhuis.portal.gebiedsscan.filter.ScanTags;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.views.SavedViews;
import be.signaalhuis.portal.views.ViewLink;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of all neighbourhoods: its filter, and what is counted when the filter is right. */
@Component
class MatrixScreen {

    private final ScanForm forms;
    private final MatrixShown shown;
    private final ScanTags tags;
    private final Periods periods;
    private final SavedViews views;
    private final Codes codes;
    private final Dates dates;

    MatrixScreen(
            ScanForm forms,
            MatrixShown shown,
            ScanTags tags,
            Periods periods,
            SavedViews views,
            Codes codes,
            Dates dates) {
        this.forms = forms;
        this.shown = shown;
        this.tags = tags;
        this.periods = periods;
        this.views = views;
        this.codes = codes;
        this.dates = dates;
    }

    /** @param asked the filter as it was sent, and what is wrong with the rest of the page */
    String show(Form asked, Model model) {
        var filled = forms.read(asked);
        var filter = filled.filter();
        var form = filled.form();
        if (!form.isWrong()) {
            try {
                if (shown.counts(filter, asked.value(Order.PARAMETER), model)) {
                    return Patience.NOTHING;
                }
            } catch (Refusal refusal) {
                if (!refusal.isAboutInput()) {
                    throw refusal;
                }
                form = form.with(ScanForm.issues(refusal));
            }
        }
        frame(filter, asked, form, model);
        return "gebiedsscan/matrix/page";
    }

    private void frame(ScanFilter filter, Form asked, Form form, Model model) {
        model.addAttribute("form", asked.isWrong() ? form.with(asked.issues()) : form);
        model.addAttribute("filter", filter);
        model.addAttribute("page", Addresses.SCAN);
        model.addAttribute("more", More.of(Reader.current()));
        model.addAttribute("tags", tags.of(filter, Addresses.SCAN));
        model.addAttribute("periods", periods.of(filter, Addresses.SCAN));
        model.addAttribute("lifeDomains", codes.choices("LIFE_DOMAIN", dates.today()));
        model.addAttribute(
                "views",
                views.mine(Addresses.SCAN).stream()
                        .map(view -> new ViewLink(
                                view.id(),
                                view.name(),
                                forms.read(Form.of(view.parameters())).filter().address(Addresses.SCAN)))
                        .toList());
    }
}
