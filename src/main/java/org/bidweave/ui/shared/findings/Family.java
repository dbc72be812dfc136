package org.bidweave.ui.shared.findings;

import org.bidweave.ui.shared.Texts;

/// The families of rules by which findings can be filtered.
enum Family {
    FINANCE("FIN"),
    SPECIALISM("SPC"),
    AREA("ARE"),
    CAPACITY("CAP"),
    COMPLIANCE("INS ACC EXP EXC TIM DOC"),
    STRUCTURE("STR"),
    LOTS("LOT"),
    MONEY("MON"),
    FAIRNESS("FAIR");

    private final String prefixes;

    Family(String prefixes) {
        this.prefixes = " " + prefixes + " ";
    }

    boolean has(String rule) {
        return prefixes.contains(" " + rule.substring(0, Math.max(0, rule.indexOf('-'))) + " ");
    }

    String word(Texts texts) {
        return texts.of("findings.family." + switch (this) {
            case FINANCE -> "finance";
            case SPECIALISM -> "specialism";
            case AREA -> "area";
            case CAPACITY -> "capacity";
            case COMPLIANCE -> "compliance";
            case STRUCTURE -> "structure";
            case LOTS -> "lots";
            case MONEY -> "money";
            case FAIRNESS -> "fairness";
        });
    }
}
