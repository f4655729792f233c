package org.throughline.web.refusal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the server leads a request that was turned away before a resource was found: the status stays as it is, under the
 * API it is said as a problem, to a reader as a page that does not say which server this is.
 */
@WebServlet("/nowhere")
public class NowhereServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/static/nothing.html";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isOfApi(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)) || Problem.isAnswerTo(request)) {
            problem(response);
        } else {
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    private static boolean isOfApi(@Nullable Object address) {
        return Objects.toString(address, "").startsWith("/api/");
    }

    private static void problem(HttpServletResponse response) throws IOException {
        Response.Status status = Objects.requireNonNullElse(
                Response.Status.fromStatusCode(response.getStatus()), Response.Status.BAD_REQUEST);
        byte[] body = Problem.text(status, status == Response.Status.NOT_FOUND ? "missing" : "request")
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType(Problem.TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
