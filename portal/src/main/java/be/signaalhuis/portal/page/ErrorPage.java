package be.signaalhuis.portal.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One page for all that can go wrong: what happened, that nothing was lost, and what to do now. */
@Controller
class ErrorPage implements ErrorController {

    private static final Set<Integer> TOLD_APART = Set.of(404, 413, 503);

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        model.addAttribute("kind", kind(status == null ? 404 : status));
        model.addAttribute("reference", request.getAttribute(WhenThingsGoWrong.REFERENCE));
        return "error";
    }

    @GetMapping("/aanmelden-mislukt")
    String loginFailed(Model model) {
        model.addAttribute("kind", "login");
        return "error";
    }

    private static String kind(int status) {
        return TOLD_APART.contains(status) ? Integer.toString(status) : status < 500 ? "404" : "500";
    }
}
