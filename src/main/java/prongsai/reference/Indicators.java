package prongsai.reference;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Bilingual;
import prongsai.text.Squash;

/** The ten indicators and the three instruments that measure them. */
public final class Indicators {
    private static final double LIKE = 0.75;

    private final List<OfficialIndicator> all;
    private final Map<Instrument, Bilingual> names;

    private Indicators(List<OfficialIndicator> all, Map<Instrument, Bilingual> names) {
        this.all = List.copyOf(all);
        this.names = Map.copyOf(names);
    }

    private static final class Shipped {
        static final Indicators ALL = read();

        private Shipped() {}

        private static Indicators read() {
            JsonField top = Resources.json("indicators.json");
            Map<Instrument, Bilingual> names = new EnumMap<>(Instrument.class);
            for (JsonField instrument : top.list("instruments")) {
                names.put(
                        Instrument.valueOf(instrument.text("code")),
                        new Bilingual(instrument.text("th"), instrument.text("en")));
            }
            List<OfficialIndicator> all = top.list("indicators").stream()
                    .map(one -> new OfficialIndicator(
                            one.number("number"),
                            one.text("title"),
                            one.texts("variants"),
                            Instrument.valueOf(one.text("instrument"))))
                    .toList();
            return new Indicators(all, names);
        }
    }

    public static Indicators shipped() {
        return Shipped.ALL;
    }

    /** In order of their numbers. */
    public List<OfficialIndicator> all() {
        return all;
    }

    public Optional<OfficialIndicator> of(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    public List<OfficialIndicator> of(Instrument instrument) {
        return all.stream().filter(one -> one.instrument() == instrument).toList();
    }

    /** The instrument's official name. */
    public Bilingual name(Instrument instrument) {
        return Optional.ofNullable(names.get(instrument)).orElseThrow();
    }

    /** The indicator with this title or a variant of it; small slips of print are allowed. */
    public Optional<OfficialIndicator> titled(String printedTitle) {
        return all.stream()
                .max(Comparator.comparingDouble(one -> likeness(one, printedTitle)))
                .filter(one -> likeness(one, printedTitle) >= LIKE);
    }

    /** How like a printed title is to an indicator's, 0 to 1. */
    public static double likeness(OfficialIndicator indicator, String printedTitle) {
        String printed = Squash.of(printedTitle);
        return indicator.titles().stream()
                .mapToDouble(title -> TitleLikeness.between(printed, Squash.of(title)))
                .max()
                .orElse(0);
    }
}
