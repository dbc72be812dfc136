package org.bidweave.ui.guide;

import org.bidweave.check.Checks;
import org.bidweave.check.Rule;
import org.bidweave.check.TenderSection;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;

/// What of the guide is about a place of the program; the guide’s headings are the names that the program uses.
public record Topic(Texts texts) {

    public Address of(Place place) {
        return switch (place) {
            case Place.Home _ -> Address.top("home");
            case Place.Notices _ -> Address.top("notices");
            case Place.Import _ -> section("notices", texts.of("import.heading"));
            case Place.OtherVersion _ -> section("notices", texts.of("action.other-version"));
            case Place.Partners _, Place.FindPartners _ -> Address.top("partners");
            case Place.Registers _ -> section("partners", texts.of("registers.heading"));
            case Place.Profile _, Place.ProfileName _ -> Address.top("profile");
            case Place.Tender(var section) -> section == null ? Address.top("tender") : tender(section);
            case Place.AskedField(var fix, _) -> tender(fix.section());
            case Place.Consortium(var partner, _) -> partner == null ? Address.top("consortium") : section("consortium", texts.of("guide.entry"));
            case Place.EntryField _ -> section("consortium", texts.of("guide.entry"));
            case Place.Allocation _ -> section("consortium", texts.of("consortium.allocation"));
            case Place.Coverage(_, var area) -> area == null ? Address.top("coverage") : section("coverage", texts.of("guide.map"));
            case Place.Suggest _, Place.SuggestFrom _ -> Address.top("suggest");
            case Place.Compare _ -> Address.top("compare");
            case Place.Findings(var rule) -> rule(rule);
        };
    }

    private Address tender(TenderSection section) {
        return section("tender", texts.of("tender.section." + section));
    }

    /// The rule of that id on the page of the rules.
    private static Address rule(String id) {
        return Checks.STANDARD.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().map(Topic::rule).orElse(Address.top("rules"));
    }

    private static Address rule(Rule rule) {
        return section("rules", rule.id() + " " + rule.name());
    }

    private static Address section(String page, String heading) {
        return new Address(page, Address.anchor(heading));
    }
}
