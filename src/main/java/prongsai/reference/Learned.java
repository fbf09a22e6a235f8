package prongsai.reference;

/**
 * That a catalogue was learned from reports, and whether a person has confirmed it.
 *
 * @param reports reports that it was learned from
 * @param confirmed whether a person has gone through it; until then nothing in it is more than assumed
 */
public record Learned(int reports, boolean confirmed) {}
