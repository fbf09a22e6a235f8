package prongsai.yardstick;

import java.io.IOException;
import java.util.List;

/** One measurement on real material. */
interface Trial {
    /** Its name on the command line and over its lines. */
    String name();

    /**
     * Measures.
     *
     * @return lines for a person, with the number of cases beside each share
     * @throws IOException where the material or a program that it needs is missing
     */
    List<String> run(Ground ground) throws IOException;
}
