package org.bidweave.places.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bidweave.places.District;

/// The straits and wide river mouths that part districts whose centres are near, bridged or not, and the islands.
final class Water {

    private static final String KENT = "E10000016|E06000035";
    private static final String ESSEX = "E10000012|E06000033|E06000034";

    static final String ANGLESEY = "W06000001";
    static final String NORTHERN_IRELAND = "N92000002";

    /// Each on its own: the Isle of Wight, Scilly, Na h-Eileanan Siar, Orkney, Shetland and Anglesey.
    static final Set<String> ISLANDS = Set.of("E06000046", "E06000053", "S12000013", "S12000023", "S12000027", ANGLESEY);

    /// Two shores by the codes of their districts, counties or regions.
    private record Shores(Pattern one, Pattern other) {

        static Shores of(String one, String other) {
            return new Shores(Pattern.compile(one), Pattern.compile(other));
        }

        boolean part(District one, District other) {
            return (on(this.one, one) && on(this.other, other)) || (on(this.one, other) && on(this.other, one));
        }

        private static boolean on(Pattern shore, District district) {
            return shore.matcher(district.code() + " " + district.county() + " " + district.region()).find();
        }
    }

    private static final List<Shores> WATERS = List.of(
            Shores.of(NORTHERN_IRELAND, "S92000003|W92000004|E12000002"),
            Shores.of("W92000004", "E06000022|E06000023|E06000024|E06000025|E06000066|E06000052|E10000008|E07000082"),
            Shores.of(KENT, ESSEX),
            Shores.of("E06000010", "E06000012|E06000013"),
            Shores.of("E06000011", "E06000012|E10000019"),
            Shores.of("E08000015", "E08000011|E08000012|E08000014|W92000004"),
            Shores.of("W06000004|W06000005", "E08000014|E08000012"),
            Shores.of("E06000064", "E06000009|E07000119|E07000128"),
            Shores.of("S12000047", "S12000010|S12000036|S12000040|S12000019"),
            Shores.of("S12000035", "S12000018|S12000021|S12000008|S12000028|S12000038"),
            Shores.of("E10000020", "E10000019"),
            Shores.of("W06000002", "W06000009|W06000010"),
            Shores.of("E06000002|E06000003", "E06000001"));

    /// The districts on the open sea or a wide estuary.
    private static final Set<String> SHORE = Set.of(
            ("E06000001 E06000003 E06000057 E08000022 E08000023 E08000024 E06000047 E06000063 E06000064 E07000121 E07000128 E06000009 E07000119"
                    + " E08000014 E08000012 E08000015 E06000065 E06000011 E06000010 E06000012 E06000013 E07000137 E07000136 E07000146 E07000147"
                    + " E07000145 E07000244 E07000076 E07000071 E07000074 E07000075 E06000033 E07000069 E06000034 E06000035 E07000113 E07000114"
                    + " E07000106 E07000108 E07000112 E07000064 E07000062 E07000061 E07000063 E06000043 E07000223 E07000229 E07000224 E07000225"
                    + " E07000090 E06000044 E07000087 E07000088 E06000045 E07000091 E06000058 E06000059 E07000040 E07000045 E06000027 E07000044"
                    + " E06000026 E06000052 E07000046 E07000043 E06000066 E06000024 E06000023 W06000002 W06000003 W06000004 W06000005 W06000008"
                    + " W06000009 W06000010 W06000011 W06000012 W06000013 W06000014 W06000015 W06000022 S12000006 S12000010 S12000017 S12000018"
                    + " S12000020 S12000021 S12000028 S12000033 S12000034 S12000035 S12000036 S12000041 S12000042 S12000047 N09000001 N09000003"
                    + " N09000004 N09000005 N09000008 N09000010 N09000011").split(" ", -1));

    private Water() {}

    static boolean shore(District district) {
        return SHORE.contains(district.code());
    }

    static boolean island(District district) {
        return ISLANDS.contains(district.code());
    }

    static boolean between(District one, District other) {
        return island(one) || island(other) || !land(one, other);
    }

    private static boolean land(District one, District other) {
        return landBorder(one, other) || WATERS.stream().noneMatch(water -> water.part(one, other));
    }

    /// King's Lynn and South Holland meet south of the Wash.
    private static boolean landBorder(District one, District other) {
        return Set.of(one.code(), other.code()).equals(Set.of("E07000146", "E07000140"));
    }
}
