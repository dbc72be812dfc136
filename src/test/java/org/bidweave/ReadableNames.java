package org.bidweave;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.Alternative;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.Progress;
import org.bidweave.model.Reference;
import org.bidweave.model.Specialism;
import org.bidweave.model.Tender;

/// The worked cases speak in codes; as samples that people open, they say what the codes mean. No verdict depends on a name.
record ReadableNames(String buyer, String title, Map<String, String> lots) {

    private static final Map<String, ReadableNames> CASES = Map.of(
            "CASE-1", new ReadableNames("Westmere Borough Council", "Wellbeing Navigators", Map.of("L1", "Wellbeing navigation")),
            "CASE-2", new ReadableNames("Calderbrook County Council", "Supported Employment & Skills", Map.of("L1", "Supported employment")),
            "CASE-3A", new ReadableNames("Fenwold District Partnership", "Domestic Abuse Outreach", Map.of("L1", "Domestic abuse outreach")),
            "CASE-3B", new ReadableNames("Fenwold District Partnership", "Domestic Abuse Outreach, with Saltney Women’s Space",
                    Map.of("L1", "Domestic abuse outreach")),
            "CASE-4", new ReadableNames("Ashcombe Vale Council", "Young People’s Counselling & Mentoring", Map.of("L1", "Counselling and mentoring")),
            "CASE-5A", new ReadableNames("Three Rivers Combined Authority", "Advice & Homelessness Prevention",
                    Map.of("L1", "Advice in Northbeck", "L2", "Advice in Southbeck", "L3", "Homelessness outreach", "L4", "Tenancy support")));

    private static final Map<String, String> LINES = Map.of(
            "NAV", "Wellbeing navigation", "EMP", "Supported employment", "IDVA", "Domestic violence advice", "THER", "Children’s therapy",
            "COU", "Counselling", "MEN", "Mentoring", "ADV", "Advice", "OUT", "Street outreach", "TEN", "Tenancy support");

    private static final Map<String, String> SPECIALISMS = Map.of(
            "Debt welfare", "Debt and welfare advice", "Bereavement", "Bereavement support", "IDVA", "Independent domestic violence advice",
            "By and for", "Led by and for the community", "Child therapy", "Children’s therapy", "ESOL", "English for speakers of other languages");

    private static final Map<String, String> ACCREDITATIONS = Map.of(
            "AQS", "Advice Quality Standard", "LEADING_LIGHTS_OR_EQUIV", "Leading Lights or equivalent", "BACP_OR_EQUIV", "BACP or equivalent");

    private static final Map<String, String> POOLS = Map.of(
            "nav", "Navigators", "emp", "Employment advisers", "idva", "Domestic violence advisers", "ther", "Therapists", "cou", "Counsellors",
            "men", "Mentors", "support", "Support workers", "advice", "Advisers", "tenancy", "Tenancy workers");

    static Bid of(Bid worked) {
        var names = CASES.get(worked.id().value());
        return worked.withProgress(Progress.BUILD)
                .withTender(names::tender)
                .withOrganisations(worked.organisations().stream().map(ReadableNames::organisation).toList())
                .withAlternatives(worked.alternatives().stream().map(ReadableNames::alternative).toList());
    }

    private Tender tender(Tender tender) {
        return tender.withBasics(tender.basics().withBuyer(buyer).withTitle(title))
                .withLines(tender.lines().stream().map(line -> line.withName(line(line.id()))).toList())
                .withLots(tender.lots().stream().map(this::lot).toList())
                .withSpecialisms(tender.specialisms().stream().map(asked -> asked.withSpecialism(specialism(asked.specialism()))).toList())
                .withAccreditations(tender.accreditations().stream()
                        .map(asked -> asked.withName(known(ACCREDITATIONS, asked.name()))
                                .withSpecialism(asked.specialism() == null ? null : specialism(asked.specialism())))
                        .toList());
    }

    private Lot lot(Lot lot) {
        return lot.withTitle(known(lots, lot.id().value()));
    }

    private static Organisation organisation(Organisation organisation) {
        var pools = new LinkedHashMap<String, Decimal>();
        organisation.staffPools().forEach((pool, staff) -> pools.put(known(POOLS, pool), staff));
        return organisation.withStaffPools(pools)
                .withSpecialisms(organisation.specialisms().stream().map(held -> held.withSpecialism(specialism(held.specialism()))).toList())
                .withAccreditations(organisation.accreditations().stream()
                        .map(held -> new AccreditationHeld(known(ACCREDITATIONS, held.name()), held.expires())).toList())
                .withReferences(references(organisation.references()));
    }

    private static List<Reference> references(List<Reference> references) {
        return IntStream.range(0, references.size()).mapToObj(i -> references.get(i).withTitle("Contract like this, " + (i + 1))).toList();
    }

    private static Alternative alternative(Alternative alternative) {
        return alternative.withMembers(alternative.members().stream().map(ReadableNames::member).toList());
    }

    private static Member member(Member member) {
        return member.withAllocations(member.allocations().stream().map(work -> work.withPool(known(POOLS, work.pool()))).toList())
                .withNotDelivering(member.notDelivering().stream().map(ReadableNames::specialism).toList());
    }

    private static Specialism specialism(Specialism specialism) {
        return new Specialism(SPECIALISMS.getOrDefault(specialism.name(), specialism.name()));
    }

    private static String line(LineId line) {
        return known(LINES, line.value());
    }

    private static String known(Map<String, String> names, String code) {
        var name = names.get(code);
        if (name == null) {
            throw new IllegalArgumentException("No readable name is known for " + code + ".");
        }
        return name;
    }
}
