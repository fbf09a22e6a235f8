package prongsai.reference;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The official world as one thing to hand about.
 *
 * @param catalogues item catalogues by fiscal year
 * @param indicators the ten indicators
 * @param organisations agencies known by name
 * @param provinces the provinces
 * @param hosts web hosts that belong to no single agency
 */
public record Official(
        Catalogues catalogues,
        Indicators indicators,
        Organisations organisations,
        Provinces provinces,
        SharedHosts hosts) {
    /** What the program ships. */
    public static Official shipped() {
        return new Official(
                Catalogues.shipped(),
                Indicators.shipped(),
                Organisations.shipped(),
                Provinces.shipped(),
                SharedHosts.shipped());
    }

    /**
     * With a user's own catalogue and list of organisations.
     *
     * @throws ReferenceFileException where a file cannot be read or breaks its format
     */
    public Official with(Optional<Path> catalogue, Optional<Path> agencies) {
        return new Official(
                catalogue.map(catalogues::with).orElse(catalogues),
                indicators,
                agencies.map(organisations::with).orElse(organisations),
                provinces,
                hosts);
    }

    /** With other catalogues. */
    public Official with(Catalogues other) {
        return new Official(other, indicators, organisations, provinces, hosts);
    }

    /** Kinds of agencies. */
    public AgencyTypes types() {
        return AgencyTypes.shipped();
    }

    /** Levels of all years. */
    public Levels levels() {
        return new Levels(catalogues);
    }
}
