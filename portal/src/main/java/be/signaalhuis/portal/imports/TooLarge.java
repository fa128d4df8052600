package be.signaalhuis.portal.imports;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever chose a file that is far too large back to the form, which says so. It must be the first to see the
 * request: the server reads none of its fields, and would show a page of its own instead of any of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLarge extends OncePerRequestFilter {

    static final String PARAMETER = "te-groot";

    private final RegisterKinds kinds;
    private final DataSize most;

    TooLarge(RegisterKinds kinds, @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.kinds = kinds;
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !kinds.isAddress(request.getRequestURI()) || request.getContentLengthLong() <= most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?" + PARAMETER);
    }
}
