package org.bidweave.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bidweave.model.InsuranceType;

/// Where a sentence names covers: "Employer's (Compulsory) Liability", "Public and Products Liability". Another kind of cover has no types.
record InsuranceNames(int start, int end, List<InsuranceType> types) {

    private static final Map<Pattern, List<InsuranceType>> NAMES = new LinkedHashMap<>();

    static {
        name("public(?: liability)? ?(?:and|&|/|\\+|,) ?products?(?: liability)?(?: insurance)?|products? ?(?:and|&|/|\\+) ?public liability",
                InsuranceType.PUBLIC_LIABILITY, InsuranceType.PRODUCT_LIABILITY);
        name("public ?(?:/ ?|and |or )?(?:third[ -]party )?(?:\\(?third party\\)? )?liability|third[ -]party (?:public )?liability|general liability",
                InsuranceType.PUBLIC_LIABILITY);
        name("employers?'?s?'?(?: ?\\(?compulsory\\)?)?(?: or)? liability(?: ?\\(compulsory\\))?|employers?'?s?'? \\(compulsory\\)", InsuranceType.EMPLOYERS_LIABILITY);
        name("professional(?: risks?)?(?: (?:and|or) \\w{1,20})? indemnity|professional (?:liability|negligence)", InsuranceType.PROFESSIONAL_INDEMNITY);
        name("(?-i:PII?)(?= (?:insurance|cover|of|[\u00A3=:-])|:)", InsuranceType.PROFESSIONAL_INDEMNITY);
        name("(?-i:PLI?)(?= (?:insurance|cover|of|[\u00A3=:-])|:)", InsuranceType.PUBLIC_LIABILITY);
        name("(?-i:ELI?)(?= (?:insurance|cover|of|[\u00A3=:-])|:)", InsuranceType.EMPLOYERS_LIABILITY);
        name("products? liability", InsuranceType.PRODUCT_LIABILITY);
        name("(?:medical|clinical) (?:malpractice|negligence|indemnity)|malpractice|treatment (?:risk|liability)", InsuranceType.MEDICAL_MALPRACTICE);
        name("cyber(?! ?essentials)(?:[ -][a-z&]{1,12}){0,3} (?:insurance|cover|liability|indemnity)", InsuranceType.CYBER);
        name("(?:third[ -]party )?motor(?: vehicle| fleet| third party){0,2} (?:insurance|cover|liability|policy)|motor vehicle cover|vehicle insurance", InsuranceType.MOTOR);
        name("(?:sexual |physical )?(?:abuse|molestation)(?: (?:and|or|&) [a-z]{1,15})? (?:insurance|cover|liability|indemnity)", InsuranceType.ABUSE_AND_SAFEGUARDING);
        name("trustees?'?s?'? (?:indemnity|liability)", InsuranceType.TRUSTEE_INDEMNITY);
        name("goods in (?:transit|storage)|hire (?:&|and) reward insurance|contractors?'? all[ -]risks?|(?:property|buildings?|contents|travel|environmental|pollution|crime|fidelity|all[ -]risks?)"
                + "(?: \\w{1,12})? (?:insurance|cover|liability)|directors'? (?:and|&) officers'?(?: liability)?");
        name("turnover|contract value|value of the contract|net assets");
    }

    private static void name(String pattern, InsuranceType... types) {
        NAMES.put(Pattern.compile("(?i)\\b(?:" + pattern + ")"), List.of(types));
    }

    static List<InsuranceNames> in(String plain) {
        var found = new ArrayList<InsuranceNames>();
        NAMES.forEach((pattern, types) -> pattern.matcher(plain).results()
                .filter(match -> found.stream().noneMatch(other -> match.start() < other.end && other.start < match.end()))
                .map(match -> new InsuranceNames(match.start(), match.end(), types)).forEach(found::add));
        found.sort(Comparator.comparingInt(InsuranceNames::start));
        return found;
    }
}
