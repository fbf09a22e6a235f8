package prongsai.present.html;

import gg.jte.output.WriterOutput;
import java.io.Writer;
import prongsai.present.Plain;

/** Leaves out what markup cannot show: control characters, and signs that turn the direction of the page's own text. */
final class CleanOutput extends WriterOutput {
    CleanOutput(Writer out) {
        super(out);
    }

    @Override
    public void writeContent(String value) {
        super.writeContent(Plain.clean(value));
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        super.writeContent(Plain.clean(value.substring(beginIndex, endIndex)));
    }
}
