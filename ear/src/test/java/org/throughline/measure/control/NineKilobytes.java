package org.throughline.measure.control;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Generates nine kilobytes of HTML, anew for each request, and sends them as they are. */
@WebServlet("/nine")
public class NineKilobytes extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 180;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><title>Nine</title><ul>");
        for (int line = 0; line < LINES; line++) {
            page.append("<li>Line number ").append(line).append(" of a page that says nothing.</li>");
        }
        byte[] bytes = page.append("</ul>").toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
