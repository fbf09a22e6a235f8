package prongsai.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import prongsai.model.Agency;
import prongsai.model.Bilingual;
import prongsai.model.Box;
import prongsai.model.Component;
import prongsai.model.Corrected;
import prongsai.model.Engine;
import prongsai.model.Fate;
import prongsai.model.Field;
import prongsai.model.Head;
import prongsai.model.Heading;
import prongsai.model.Indicator;
import prongsai.model.Link;
import prongsai.model.Measure;
import prongsai.model.MixedDigits;
import prongsai.model.OitItem;
import prongsai.model.Part;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Repair;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Signatory;
import prongsai.model.SourceInfo;
import prongsai.model.Status;
import prongsai.model.TextOrigin;
import prongsai.model.Unassigned;
import prongsai.model.Value;
import prongsai.model.Warning;
import prongsai.model.Weakness;

/** Any report comes back from its JSON as it went in. */
class ReportJsonProperties {
    /** Makes reports; equal seeds make equal ones. */
    private static final class Maker {
        private static final String LETTERS = "กขคงจฉำิีูเแ่้๑๒0129 \n\t\"\\/<>{}é😀\u0000\u2028";
        private final Random random;

        Maker(long seed) {
            random = new Random(seed);
        }

        private String text() {
            int[] letters = LETTERS.codePoints().toArray();
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            return text.toString();
        }

        private <T> Optional<T> perhaps(T value) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
        }

        private <T> List<T> some(java.util.function.Supplier<T> one) {
            List<T> all = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                all.add(one.get());
            }
            return all;
        }

        private <T> T of(T[] values) {
            return values[random.nextInt(values.length)];
        }

        /** JSON keeps a tenth of a point. */
        private Place place() {
            return switch (random.nextInt(4)) {
                case 0 -> Place.NOWHERE;
                case 1 -> Place.ofParagraph(1 + random.nextInt(900));
                case 2 -> Place.ofCell(random.nextBoolean() ? "3" : "3.1.2", 1 + random.nextInt(99), 1);
                default -> {
                    double x = random.nextInt(6000) / 10.0;
                    double y = random.nextInt(8000) / 10.0;
                    yield Place.ofCell("12", 1, 1 + random.nextInt(9))
                            .onPage(1 + random.nextInt(50))
                            .in(new Box(x, y, x + 10, y + 0.5));
                }
            };
        }

        private Value value() {
            Value value = Value.of(text(), "t1r1c1", place());
            for (int i = random.nextInt(3); i > 0; i--) {
                value = value.append(Value.of(text(), "t1r" + i + "c2", place()));
            }
            return value;
        }

        private Map<Field, Value> fields() {
            Map<Field, Value> fields = new LinkedHashMap<>();
            some(() -> of(Field.values())).forEach(field -> fields.put(field, value()));
            return fields;
        }

        private double share() {
            return random.nextInt(101) / 100.0;
        }

        private Score score() {
            return new Score(
                    of(new String[] {"overall", "IIT", "indicator 9", "O24"}),
                    perhaps(2560 + random.nextInt(10)),
                    random.nextInt(10001) / 100.0,
                    perhaps(text()),
                    text(),
                    text(),
                    place());
        }

        private Agency agency() {
            return new Agency(
                    text(),
                    text(),
                    text(),
                    perhaps(text()),
                    perhaps(text()),
                    perhaps(text()),
                    perhaps(text()),
                    random.nextBoolean(),
                    share(),
                    some(() -> new Agency.PrintedName(text(), 1 + random.nextInt(9), place())));
        }

        private OitItem item() {
            return new OitItem(
                    "O" + (1 + random.nextInt(43)),
                    perhaps(text()),
                    fields(),
                    of(Status.values()),
                    perhaps(9),
                    perhaps("9.1"),
                    some(() -> new Link(text(), text())),
                    random.nextInt(3));
        }

        private Prose prose(int number) {
            return new Prose(of(Prose.Role.values()), Value.of(text(), "p" + number, Place.ofParagraph(number)));
        }

        private Part part() {
            int first = random.nextInt(3);
            return new Part("other", first, first == 0 ? 0 : first + random.nextInt(9));
        }

        Report report() {
            int[] paragraph = {0};
            Map<String, Double> confidence = new LinkedHashMap<>();
            some(this::text).forEach(path -> confidence.put(path, share()));
            return new Report(
                    "9f2c00000000",
                    new Engine(text(), text(), text(), text(), text()),
                    new SourceInfo(text(), text(), text(), random.nextInt(99), of(TextOrigin.values())),
                    some(this::part),
                    agency(),
                    perhaps(2566),
                    new Head(
                            text(),
                            perhaps(text()),
                            perhaps(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900))),
                            place()),
                    some(this::score),
                    some(() -> new Measure(1 + random.nextInt(20), fields())),
                    some(this::item),
                    some(() -> new Indicator(1 + random.nextInt(10), fields(), of(Status.values()))),
                    some(() -> new Weakness("I25", perhaps(5), perhaps(random.nextInt(10001) / 100.0), fields())),
                    some(() -> new Component(text(), of(Component.State.values()), text(), place())),
                    some(() -> prose(++paragraph[0])),
                    some(() -> new Signatory(text(), text())),
                    some(() -> new Unassigned(text(), text(), place())),
                    confidence,
                    some(() -> new Warning(text(), new Bilingual(text(), text()), place())),
                    some(() -> new Repair(text(), random.nextInt(9), text())),
                    some(() -> new Fate(text(), of(Fate.Kind.values()), text(), text(), place())),
                    some(() -> new MixedDigits(text(), place())),
                    some(() -> new Heading(text(), place())),
                    some(() -> new Corrected(text(), text(), text(), text(), text(), text(), text())));
        }
    }

    @Property(tries = 300)
    void comes_back_as_it_went_in(@ForAll long seed) {
        Report report = new Maker(seed).report();
        assertThat(ReportJson.read(ReportJson.pretty(report, ReportJson.Detail.RAW)))
                .isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.line(report, ReportJson.Detail.RAW)))
                .isEqualTo(report);
    }

    @Property(tries = 100)
    void equal_reports_give_equal_bytes(@ForAll long seed) {
        Report one = new Maker(seed).report();
        Report two = new Maker(seed).report();
        assertThat(ReportJson.pretty(two, ReportJson.Detail.RAW))
                .isEqualTo(ReportJson.pretty(one, ReportJson.Detail.RAW));
        assertThat(ReportJson.line(two, ReportJson.Detail.PLAIN))
                .isEqualTo(ReportJson.line(one, ReportJson.Detail.PLAIN));
    }
}
