package prongsai.check;

import prongsai.reference.AgencyTypes;
import prongsai.reference.Catalogues;
import prongsai.reference.Indicators;
import prongsai.reference.Levels;
import prongsai.reference.Organisations;
import prongsai.reference.Provinces;
import prongsai.reference.SharedHosts;

/**
 * The official world that reports are checked against.
 *
 * @param catalogues items, components and levels of each fiscal year
 * @param indicators the ten indicators
 * @param organisations the agencies that are known by name
 */
public record Official(Catalogues catalogues, Indicators indicators, Organisations organisations) {
    /** What the program ships. */
    public static Official shipped() {
        return new Official(Catalogues.shipped(), Indicators.shipped(), Organisations.shipped());
    }

    public Levels levels() {
        return new Levels(catalogues);
    }

    public AgencyTypes types() {
        return AgencyTypes.shipped();
    }

    public SharedHosts sharedHosts() {
        return SharedHosts.shipped();
    }

    public Provinces provinces() {
        return Provinces.shipped();
    }
}
