package prongsai.reference;

import java.util.Optional;

/**
 * An agency in the organisations' list.
 *
 * @param code the Department of Local Administration's code, or the user's own; empty where there is none
 * @param type {@code องค์การบริหารส่วนตำบล}
 * @param typeAbbreviation {@code อบต.}; empty where there is none
 * @param name full name
 * @param shortName the name without its type
 * @param district district (อำเภอ); empty where not known
 * @param province province (จังหวัด); empty where not known
 * @param domain web domain, where known
 */
public record Organisation(
        String code,
        String type,
        String typeAbbreviation,
        String name,
        String shortName,
        String district,
        String province,
        Optional<String> domain) {}
