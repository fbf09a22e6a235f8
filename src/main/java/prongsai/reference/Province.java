package prongsai.reference;

/**
 * A province.
 *
 * @param code two digits
 * @param name Thai
 * @param english English
 * @param region ภาคเหนือ, ภาคใต้ ...
 */
public record Province(String code, String name, String english, String region) {}
