package prongsai.read.ocr.digit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Box;
import prongsai.read.ocr.Raster;

/** Pages of digits in a face that the network never saw, as they were read at first. */
class DigitKinTest {
    private static final double TOLD = 0.85;
    private static final int ROOM = 3;
    private final List<DigitKin.Sample> samples = new ArrayList<>();

    /** Digits that are drawn, and for each what was read and how surely. */
    private DigitKinTest add(String drawn, String read, double confidence) {
        return add(drawn, read, confidence, false, 1);
    }

    private DigitKinTest add(String drawn, String read, double confidence, boolean settled, double stroke) {
        DrawnLine line = DrawnLine.of(
                String.join(" ", drawn.split("")), ThaiFonts.family("Sawasdee").getFirst(), 12, 300);
        for (int i = 0; i < drawn.length(); i++) {
            Box ink = line.inks().get(2 * i);
            Raster glyph = line.picture()
                    .crop((int) ink.x0() - ROOM, (int) ink.y0(), (int) ink.width() + 2 * ROOM, (int) ink.height());
            samples.add(new DigitKin.Sample(read.charAt(i), confidence, settled, glyph, stroke));
        }
        return this;
    }

    private List<DigitKin.Reading> last(int count) {
        List<DigitKin.Reading> all = DigitKin.of(samples, DigitClassifier.bundled());
        return all.subList(all.size() - count, all.size());
    }

    private static void assertSure(List<DigitKin.Reading> readings, String digits) {
        assertThat(readings).allMatch(r -> r.confidence() >= 0.95);
        assertThat(digits(readings)).isEqualTo(digits);
    }

    private static String digits(List<DigitKin.Reading> readings) {
        StringBuilder text = new StringBuilder();
        readings.forEach(r -> text.append(r.digit()));
        return text.toString();
    }

    @Test
    void is_sure_of_a_doubted_digit_when_it_looks_like_the_sure_ones_of_the_page() {
        assertSure(add("๒๕๖๕๐๘๘", "๒๕๖๕๐๘๘", 0.99).add("๕๘", "๕๘", TOLD).last(2), "๕๘");
    }

    @Test
    void takes_a_doubted_digit_for_another_when_it_looks_like_those() {
        assertSure(add("๑๑๑๐๐๐", "๑๑๑๐๐๐", 0.99).add("๑", "๐", TOLD).last(1), "๑");
    }

    @Test
    void is_sure_of_doubted_digits_that_look_alike_and_like_none_that_could_stand_there() {
        List<DigitKin.Reading> last =
                add("๕๕๕๕๑๑๑๖๖๖", "๕๕๕๕๑๑๑๖๖๖", 0.99).add("๔๔๔", "๔๔๔", TOLD).last(3);

        assertSure(last, "๔๔๔");
    }

    @Test
    void keeps_the_doubt_of_a_digit_that_looks_like_none_of_its_kind() {
        List<DigitKin.Reading> last =
                add("๕๕๕๐๐๐๘๘๘", "๕๕๕๐๐๐๘๘๘", 0.99).add("๒", "๕", TOLD).last(1);

        assertThat(last).containsExactly(new DigitKin.Reading('๕', TOLD));
    }

    @Test
    void keeps_the_doubt_of_one_digit_alone_whose_kind_is_nowhere_sure() {
        List<DigitKin.Reading> last =
                add("๕๕๕๑๑๑", "๕๕๕๑๑๑", 0.99).add("๔", "๔", TOLD).last(1);

        assertThat(last).containsExactly(new DigitKin.Reading('๔', TOLD));
    }

    @Test
    void keeps_the_doubt_of_digits_that_the_network_surely_takes_for_others_at_times() {
        List<DigitKin.Reading> last =
                add("๓๓๓๓๐๐๐", "๓๓๓๓๐๐๐", 0.99).add("๓", "๓", TOLD).last(1);

        assertThat(last).containsExactly(new DigitKin.Reading('๓', TOLD));
    }

    @Test
    void doubts_a_sure_digit_that_stands_out_from_its_kind_and_looks_like_another() {
        List<DigitKin.Reading> last =
                add("๓๓๓๓๗๗๗๗", "๓๓๓๓๗๗๗๗", 0.99).add("๗", "๓", 0.97).last(1);

        assertThat(last).containsExactly(new DigitKin.Reading('๓', 0.85));
    }

    @Test
    void says_nothing_where_the_doubt_is_of_how_many_digits_there_are() {
        List<DigitKin.Reading> last =
                add("๕๕๕๐๐๐", "๕๕๕๐๐๐", 0.99).add("๕", "๕", TOLD, true, 1).last(1);

        assertThat(last).containsExactly(new DigitKin.Reading('๕', TOLD));
    }

    @Test
    void does_not_hold_thin_digits_against_bold_ones() {
        List<DigitKin.Reading> last =
                add("๕๕๕๐๐๐", "๕๕๕๐๐๐", 0.99).add("๕", "๕", TOLD, false, 1.5).last(1);

        assertThat(last).containsExactly(new DigitKin.Reading('๕', TOLD));
    }

    @Test
    void is_sure_of_two_doubted_digits_that_look_alike_and_like_none_that_could_stand_there() {
        List<DigitKin.Reading> last =
                add("๕๕๕๕๑๑๑๖๖๖", "๕๕๕๕๑๑๑๖๖๖", 0.99).add("๔๔", "๔๔", TOLD).last(2);

        assertSure(last, "๔๔");
    }

    @Test
    void one_sure_digit_and_one_in_doubt_are_not_several_in_doubt() {
        add("๕๕๕๕๑๑๑๖๖๖", "๕๕๕๕๑๑๑๖๖๖", 0.99).add("๔", "๔", TOLD);
        DigitKin.Sample doubted = samples.getLast();
        samples.add(samples.size() - 1, new DigitKin.Sample('๔', 0.99, false, doubted.glyph(), 1));

        assertThat(last(1)).containsExactly(new DigitKin.Reading('๔', TOLD));
    }

    @Test
    void does_not_doubt_a_sure_digit_by_fewer_than_three_of_its_own_weight() {
        List<DigitKin.Reading> last = add("๓๓๓", "๓๓๓", 0.99, false, 1.5)
                .add("๓๓๗๗๗๗", "๓๓๗๗๗๗", 0.99)
                .add("๗", "๓", 0.97)
                .last(1);

        assertThat(last).containsExactly(new DigitKin.Reading('๓', 0.97));
    }

    @Test
    void leaves_more_digits_than_a_page_has_room_for_as_they_were_read() {
        add("๒๕๖๕๐๘๘", "๒๕๖๕๐๘๘", 0.99);
        samples.addAll(Collections.nCopies(4000, samples.getFirst()));

        assertThat(add("๕๘", "๕๘", TOLD).last(2))
                .containsExactly(new DigitKin.Reading('๕', TOLD), new DigitKin.Reading('๘', TOLD));
    }

    @Test
    void does_not_look_at_a_page_with_more_digits_in_doubt_than_a_page_of_numbers_has() {
        add("๕", "๕", TOLD);
        samples.addAll(Collections.nCopies(300, samples.getFirst()));

        assertThat(DigitKin.of(samples, unasked())).hasSize(301).containsOnly(new DigitKin.Reading('๕', TOLD));
    }

    /** Its network has no values, so that asking it ends in an error. */
    private static DigitClassifier unasked() {
        float[][] tensors = DigitNet.SIZES.stream().map(float[]::new).toArray(float[][]::new);
        DigitClassifier classifier = new DigitClassifier(new DigitNet(tensors, 1));
        Arrays.fill(tensors, new float[0]);
        return classifier;
    }
}
