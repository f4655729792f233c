package org.throughline.uptake.nearness;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.List;

/**
 * What a text is about: its direction as the sentence model has it, less what recommendations and clauses say whatever
 * they are about (taking off a mean that all texts share: Mu and Viswanath 2018, "All-but-the-Top", step 1). Otherwise a
 * clause that sounds like a recommendation is near to each of them.
 */
final class SubjectModel implements AutoCloseable {

    private static final List<String> COMMONPLACES =
            """
            Take further steps.
            Continue the efforts that are under way.
            Strengthen cooperation.
            Establish a mechanism for this purpose.
            Adopt and implement a national plan.
            Consider what else can be done.
            Ensure that the measures are effective.
            Increase funding and support.
            Promote dialogue and exchange.
            Review the laws and policies in force.
            Develop a framework together with partners.
            The government should do more.
            Both countries should work together.
            We recommend that action be taken.
            Encourage others to take part.
            Improve coordination between the authorities.
            The two governments reaffirmed their commitment.
            The leaders welcomed the progress that has been made.
            They recognised the importance of working together.
            They will continue to cooperate closely.
            The sides intend to deepen their partnership.
            They shared their concern and stressed the need to act.
            They decided to set up a dialogue.
            Work is under way and further measures are planned.
            The measures have been carried out.
            They underlined their support for this effort.
            They will hold regular consultations.
            They looked forward to further results.
            They noted the role of partners and international organisations.
            They confirmed that the existing framework remains in force.
            The ministries responsible will take the necessary steps.
            This will contribute to stability and prosperity.
            """
                    .lines()
                    .toList();

    private final SentenceModel sentences;
    private final float[] commonplace;

    private SubjectModel(SentenceModel sentences) {
        this.sentences = sentences;
        this.commonplace = mean(COMMONPLACES.stream().map(sentences::direction).toList());
    }

    /**
     * Reads the sentence model and what is taken off from it.
     *
     * @throws IOException if its files are not there
     * @throws OrtException if the runtime refuses them
     */
    static SubjectModel load() throws IOException, OrtException {
        return new SubjectModel(SentenceModel.load());
    }

    /** The direction of what a text is about, of length one. May be called from several threads at once. */
    float[] direction(String text) {
        float[] direction = sentences.direction(text);
        double square = 0;
        for (int i = 0; i < direction.length; i++) {
            direction[i] -= commonplace[i];
            square += (double) direction[i] * direction[i];
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < direction.length; i++) {
            direction[i] = (float) (direction[i] / length);
        }
        return direction;
    }

    @Override
    public void close() throws OrtException {
        sentences.close();
    }

    private static float[] mean(List<float[]> directions) {
        float[] mean = new float[directions.getFirst().length];
        for (float[] direction : directions) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += direction[i] / directions.size();
            }
        }
        return mean;
    }
}
