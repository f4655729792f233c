package org.throughline.web.ballot.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.prospect.EarlierQuestion;
import org.throughline.ballot.prospect.EarlierQuestions;
import org.throughline.ballot.prospect.PairAnswer;
import org.throughline.ballot.prospect.QuestionDesk;
import org.throughline.ballot.prospect.QuestionLikeness;
import org.throughline.disclosure.subject.MatterId;
import org.throughline.disclosure.subject.QuestionIdentity.Answer;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Where convenors say which of the questions that the voters of a draft were asked before are the same. */
@Path("/{lang:en|ja}/s/{series}/ballots/{round:[0-9a-f-]{36}}/manage/questions")
@RequestScoped
public class QuestionPages {

    @Inject
    private QuestionDesk desk;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("round")
    private RoundId round;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page read() {
        return new Page("ballot/questions", questions());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response say() {
        Form form = frame.form();
        desk.say(
                round,
                questions().earlier().stream()
                        .map(EarlierQuestion::like)
                        .flatMap(List::stream)
                        .flatMap(likeness -> said(form, likeness))
                        .distinct()
                        .toList());
        return seeAgain();
    }

    @POST
    @Path("confirm")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response confirm() {
        Form form = frame.form();
        questions();
        desk.confirm(round, form.key("theirs", MatterId::new), form.key("ours", MatterId::new));
        return seeAgain();
    }

    /** The name of the field in which an answer is given. */
    public static String field(QuestionLikeness likeness) {
        return "said-" + likeness.theirs() + "-" + likeness.ours();
    }

    private static Stream<PairAnswer> said(Form form, QuestionLikeness likeness) {
        return Stream.of(Answer.values())
                .filter(answer -> form.has(field(likeness), answer.code()))
                .map(answer -> new PairAnswer(likeness.theirs(), likeness.ours(), answer));
    }

    private Response seeAgain() {
        return frame.see("/s/" + series + "/ballots/" + round + "/manage/questions");
    }

    /** @throws Refusal.Missing if the round is of another series than the address says */
    private EarlierQuestions questions() {
        EarlierQuestions questions = desk.earlier(round);
        if (!questions.constituency().series().slug().equals(series)) {
            throw new Refusal.Missing();
        }
        return questions;
    }
}
