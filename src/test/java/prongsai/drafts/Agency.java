package prongsai.drafts;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * An invented agency in a real district.
 *
 * @param kind full name of its kind
 * @param place the name after it
 * @param slip the place's name with a slip of the pen
 * @param domain its web address
 * @param tail the end of the place's name, as it is left over behind another name
 */
record Agency(String kind, String place, String slip, String domain, String tail, String district, String province) {
    private static final String TAO = "องค์การบริหารส่วนตำบล";
    private static final String MUNICIPALITY = "เทศบาลตำบล";
    private static final String HOSPITAL = "โรงพยาบาล";
    private static final String COLLEGE = "วิทยาลัยการอาชีพ";

    static final List<Agency> ALL = List.of(
            of(TAO, "หนองแคนเงิน", "หนองแคนเงีน", "nongkhaenngoen", "แคนเงิน", "กุดจับ", "อุดรธานี"),
            of(TAO, "โพนสะแบงคำ", "โพนสแบงคำ", "phonsabaengkham", "สะแบงคำ", "กุดจับ", "อุดรธานี"),
            of(TAO, "ดงตะเคียนเขียว", "ดงตะเคียนเคียว", "dongtakhiankhiao", "ตะเคียนเขียว", "กุดจับ", "อุดรธานี"),
            of(MUNICIPALITY, "นาสะเดาหวาน", "นาสะเดาหวน", "nasadaowan", "สะเดาหวาน", "กุดจับ", "อุดรธานี"),
            of(TAO, "สันดอกงิ้วดำ", "สันดอกงิวดำ", "sandokngiodam", "ดอกงิ้วดำ", "เทิง", "เชียงราย"),
            of(TAO, "แม่ขะจานน้อย", "แม่ขจานน้อย", "maekhachannoi", "ขะจานน้อย", "เทิง", "เชียงราย"),
            of(MUNICIPALITY, "ร่องผักหนาม", "ร่องผักหนาน", "rongphaknam", "ผักหนาม", "เทิง", "เชียงราย"),
            of(TAO, "คลองสนุ่นใส", "คลองสนุ่นไส", "khlongsanunsai", "สนุ่นใส", "บางเลน", "นครปฐม"),
            of(TAO, "หนองอุโลกเหลือง", "หนองอุโลกเหลืง", "nongulok", "อุโลกเหลือง", "บางเลน", "นครปฐม"),
            of(MUNICIPALITY, "บึงจอกงามใส", "บึงจอกงามไส", "buengchokngam", "จอกงามใส", "บางเลน", "นครปฐม"),
            of(MUNICIPALITY, "บางกระพ้อทอง", "บางกะพ้อทอง", "bangkrapho", "กระพ้อทอง", "บางเลน", "นครปฐม"),
            of(TAO, "ท่ามะปรางหวาน", "ท่ามะปรางหวน", "thamaprangwan", "มะปรางหวาน", "ท่าศาลา", "นครศรีธรรมราช"),
            of(TAO, "คลองกำพวนใส", "คลองกำพวนไส", "khlongkamphuansai", "กำพวนใส", "ท่าศาลา", "นครศรีธรรมราช"),
            of(MUNICIPALITY, "ป่าหมากแดง", "ป่าหมากแดน", "pamakdaeng", "หมากแดง", "ท่าศาลา", "นครศรีธรรมราช"),
            of(HOSPITAL, "ภูตะแบกคำ", "ภูตะแบคคำ", "phutabaekkham", "ตะแบกคำ", "กุดจับ", "อุดรธานี"),
            of(HOSPITAL, "ศรีประดู่ทอง", "ศรีปะดู่ทอง", "sipraduthong", "ประดู่ทอง", "กุดจับ", "อุดรธานี"),
            of(COLLEGE, "ดอยสารภีงาม", "ดอยสาระภีงาม", "doisaraphi", "สารภีงาม", "เทิง", "เชียงราย"),
            of(COLLEGE, "เวียงกาสะลองใส", "เวียงกาสลองใส", "wiangkasalong", "กาสะลองใส", "เทิง", "เชียงราย"));

    private static Agency of(
            String kind, String place, String slip, String host, String tail, String district, String province) {
        return new Agency(kind, place, slip, host + ".go.th", tail, district, province);
    }

    String name() {
        return kind + place;
    }

    boolean isMunicipality() {
        return kind.equals(MUNICIPALITY);
    }

    String shortName() {
        return isLocalGovernment() ? (isMunicipality() ? "ทต." : "อบต.") + place : name();
    }

    /** Hospitals and colleges report too; nobody lists short names of theirs, and no word is theirs alone. */
    boolean isLocalGovernment() {
        return kind.equals(TAO) || isMunicipality();
    }

    /** Who signs, before the agency's name. */
    String officer() {
        return isLocalGovernment() ? "ปลัด" : "รองผู้อำนวยการ";
    }

    /** The title of its head. */
    String head() {
        if (!isLocalGovernment()) {
            return "ผู้อำนวยการ" + name();
        }
        return isMunicipality() ? "นายกเทศมนตรีตำบล" + place : "นายก" + name();
    }

    /** Another agency of the same kind and province. */
    Agency other(Random random) {
        List<Agency> others = ALL.stream()
                .filter(other -> other.province.equals(province) && other.kind.equals(kind) && !other.equals(this))
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    /** A neighbour of the other kind. */
    Agency unlike(Random random) {
        List<Agency> others = ALL.stream()
                .filter(other -> other.province.equals(province) && !other.kind.equals(kind))
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    boolean hasOther() {
        return ALL.stream()
                .anyMatch(other -> other.province.equals(province) && other.kind.equals(kind) && !other.equals(this));
    }

    /** The list of agencies as a file beside the drafts. */
    static String list() {
        return ALL.stream()
                .map(one -> String.join(
                        ",", one.name(), one.kind, one.district, one.province, one.domain, "Y" + one.domain.hashCode()))
                .collect(Collectors.joining("\n", "name,type,district,province,domain,code\n", "\n"));
    }
}
