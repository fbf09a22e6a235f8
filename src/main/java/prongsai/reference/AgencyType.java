package prongsai.reference;

import java.util.List;

/**
 * A kind of local government.
 *
 * @param id {@code subdistrict-organisation}
 * @param name {@code องค์การบริหารส่วนตำบล}
 * @param abbreviation {@code อบต.}; empty where there is none
 * @param english English name
 * @param head title of its head
 * @param law what its by-laws are called; empty where not known
 * @param slips other printings of the name that are a slip ({@code องค์กรบริหารส่วนตำบล})
 * @param shortForms other printings of the abbreviation ({@code อบต})
 * @param foreignWords words that a report of this kind of agency does not use of itself
 */
public record AgencyType(
        String id,
        String name,
        String abbreviation,
        String english,
        String head,
        String law,
        List<String> slips,
        List<String> shortForms,
        List<String> foreignWords) {
    public AgencyType {
        slips = List.copyOf(slips);
        shortForms = List.copyOf(shortForms);
        foreignWords = List.copyOf(foreignWords);
    }
}
