package org.throughline.measure.control;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * Casts as a servlet without anything else would: finds out by the session who it is, and runs the statements of a cast over
 * JDBC. Without sealing; the address names series and round.
 */
@WebServlet("/cast")
public class BareCast extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SUBJECT = "subject";

    @Resource(lookup = "java:app/jdbc/throughline")
    private transient DataSource database;

    /** The form, as far as it has to be sent back; takes the reader's word for who they are, and keeps that in a session. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getSession().setAttribute(SUBJECT, request.getParameter(SUBJECT));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            String tag = CastStatements.tag(connection, round(request), subject(request));
            response.setContentType("text/html; charset=utf-8");
            response.getOutputStream()
                    .write(("<input type=\"hidden\" name=\"tag\" value=\"" + tag + "\">")
                            .getBytes(StandardCharsets.UTF_8));
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            CastStatements.cast(
                    connection,
                    request.getParameter("series"),
                    round(request),
                    subject(request),
                    request.getParameter("tag"),
                    true);
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/control/recorded");
    }

    private static byte[] round(HttpServletRequest request) {
        return HexFormat.of().parseHex(request.getParameter("round"));
    }

    private static String subject(HttpServletRequest request) throws ServletException {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new ServletException("nobody is signed in");
        }
        return (String) session.getAttribute(SUBJECT);
    }
}
