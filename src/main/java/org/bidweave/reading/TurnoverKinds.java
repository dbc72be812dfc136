package org.bidweave.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.bidweave.model.TurnoverKind;
import org.jspecify.annotations.Nullable;

/// Whether all turnover is meant or turnover from work like this; `kind` is `null` where the words do not say.
record TurnoverKinds(@Nullable TurnoverKind kind, List<String> doubts) {

    private static final String WORK = "(?:work|works|services?|contracts?|activit(?:y|ies)|business|projects?|nature|type|provision|delivery|field|area|sector|supply|goods)";
    private static final Pattern SPECIFIC = Pattern.compile("(?i)(?<![\\w-])specific\\b(?! (?:time|period|date|year|requirement|criteri|procure))"
            + "|\\bin the (?:business |service |relevant |same |particular |specific )?(?:area|field|sector)s?\\b|\\bbusiness areas?\\b|\\bin this (?:area|field|sector|type)\\b"
            + "|\\b(?:similar|comparable|equivalent|related|relevant|such|these|like) (?:\\w+ ){0,2}" + WORK + "\\b|\\bof (?:a|the) (?:similar|same) (?:nature|type|kind)"
            + "|\\b(?:from|for|in|through|by|to|with) (?:the )?(?:provision|delivery|supply|performance) of\\b"
            + "|\\b(?:attributable to|derived from|generated (?:from|by)|relating to|related to|arising from|in respect of|associated with) (?:the |this |these |similar |such )"
            + "|\\b(?:come|comes|coming|derived?|derives|deriving|arise|arises) from\\b(?! (?:(?:the|other|remaining|audited|published|latest|last) )*(?:accounts|members?|partners?))"
            + "|\\brelevant (?:annual |yearly |specific )?turnover|\\bof the (?:type|kind) (?:described|required|covered|being procured)|covered by (?:the|this) (?:contract|framework|procurement|lot)");
    private static final Pattern GENERAL = Pattern.compile("(?i)(?<![\\w-])(?:general|overall|total|gross)\\b[\"']?(?: (?:annual|yearly|average|minimum|financial|company|organisational|business))*[\"']? turn|\\bgeneral\\b[\"']?");
    private static final Pattern LABEL = Pattern.compile("(?i)\\b4B[. ]?2(?:[.a-c]|\\b)");

    private static final Pattern FROM = Pattern.compile("(?i)\\bturn-?over\\b(?: of \\S+(?: million| GBP)?)? (?:generated |earned |derived |arising |obtained |received )?(?:from|by|through|attributable to|in respect of)\\b");

    static TurnoverKinds of(String own, String around) {
        var near = in(own);
        if (near.kind() != null || !near.doubts().isEmpty()) {
            return near;
        }
        var far = in(around);
        if (far.kind() == null && LABEL.matcher(own + " " + around).find()) {
            return new TurnoverKinds(TurnoverKind.SPECIFIC, List.of("Only the number 4B.2 of the question says that specific turnover is meant."));
        }
        return far.kind() == null && FROM.matcher(own).find()
                ? new TurnoverKinds(null, List.of("The words name what the turnover comes from; check whether work like this is meant.")) : far;
    }

    private static TurnoverKinds in(String words) {
        var specific = SPECIFIC.matcher(words).find();
        var general = GENERAL.matcher(words).find();
        return specific && general
                ? new TurnoverKinds(null, List.of("The words speak of general and of specific turnover; it was read as general."))
                : new TurnoverKinds(specific ? TurnoverKind.SPECIFIC : general ? TurnoverKind.GENERAL : null, List.of());
    }
}
