package be.signaalhuis.portal.calls;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Files of the query-service that are too large to hold: they reach the reader as they come. */
@Component
public class LargeFiles {

    private static final List<String> TOLD = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION);

    private final RestClient patientQueryService;
    private final JsonMapper json;

    LargeFiles(RestClient patientQueryService, JsonMapper json) {
        this.patientQueryService = patientQueryService;
        this.json = json;
    }

    /** As long as nothing of the file was passed on, a refusal is thrown and the page can say why. */
    public void passOn(HttpServletResponse reader, MediaType form, String path, Object... values) {
        patientQueryService.get().uri(path, values).accept(form).exchange((request, file) -> {
            if (file.getStatusCode().isError()) {
                throw new Refusal(
                        file.getStatusCode().value(), Problem.in(file.getBody().readAllBytes(), json));
            }
            return copy(file, reader);
        });
    }

    private static long copy(ClientHttpResponse file, HttpServletResponse reader) throws IOException {
        for (var header : TOLD) {
            reader.setHeader(header, file.getHeaders().getFirst(header));
        }
        try (var content = file.getBody()) {
            return content.transferTo(reader.getOutputStream());
        }
    }
}
