package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.calls.Passed;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import be.signaalhuis.portal.gebiedsscan.filter.ScanForm;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Stand;
import be.signaalhuis.portal.page.Unknown;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the page shows as a file to pass on: the service leaves small counts out of it. */
@Controller
class MatrixFile {

    private static final String PATH = Addresses.SCAN + "/bestand";
    private static final List<String> NAMES = List.of("csv", "xlsx");
    private static final Map<String, MediaType> FORMS = Map.of(
            "csv",
            Matrices.CSV,
            "xlsx",
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final Matrices matrices;
    private final ScanForm forms;

    MatrixFile(Matrices matrices, ScanForm forms) {
        this.matrices = matrices;
        this.forms = forms;
    }

    /** The same counts as a file. */
    record FileLink(String form, String address) {}

    static List<FileLink> links(ScanFilter filter, Instant asKnownOn) {
        var parameters = asKnown(filter, asKnownOn).parameters();
        return NAMES.stream()
                .map(form -> new FileLink(form, Addresses.with(PATH, parameters, "als", form)))
                .toList();
    }

    /** The filter that gives the same counts again, also when more is known. */
    static ScanFilter asKnown(ScanFilter filter, Instant asKnownOn) {
        return asKnownOn == null
                ? filter
                : filter.asKnownOn(new Stand(asKnownOn.toString(), asKnownOn.toString(), null));
    }

    /** When it cannot be given, or would lack what the reader just wrote, the page says why. */
    @GetMapping(PATH)
    ResponseEntity<byte[]> file(@RequestParam MultiValueMap<String, String> asked) {
        var sent = Form.sent(asked);
        var form = FORMS.get(sent.value("als"));
        if (form == null) {
            throw new Unknown();
        }
        var filled = forms.read(sent);
        if (filled.form().isWrong()) {
            return toThePage(sent);
        }
        try {
            var file = matrices.file(filled.filter(), form);
            return file.getHeaders().containsHeader("Consistency") ? toThePage(sent) : Passed.on(file);
        } catch (Refusal refusal) {
            if (refusal.isAboutInput()) {
                return toThePage(sent);
            }
            throw refusal.status() == HttpStatus.NOT_ACCEPTABLE.value() ? new Unknown() : refusal;
        }
    }

    private static ResponseEntity<byte[]> toThePage(Form sent) {
        var parameters = new LinkedHashMap<String, String>();
        List.of(ScanFilter.FROM, ScanFilter.UNTIL, ScanFilter.STAND, ScanFilter.LIFE_DOMAIN)
                .forEach(name -> parameters.put(name, sent.value(name)));
        parameters.values().removeIf(String::isEmpty);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Addresses.of(Addresses.SCAN, parameters)))
                .build();
    }
}
